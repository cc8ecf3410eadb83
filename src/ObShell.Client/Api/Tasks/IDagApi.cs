using ObShell.Client.Http;
using Refit;

namespace ObShell.Client;

/// <summary>The routes of a single DAG, on top of which <see cref="DagOperation"/> stands.</summary>
internal interface IDagApi
{
    [Get("/api/v1/task/dag/{id}")]
    Task<ObShellResponse<DagDetailDTO>> GetAsync(
        DagId id, [AliasAs("show_details")] bool showDetails, [Property(TaskOwner.Option)] DagId owner, CancellationToken cancellationToken);

    [Post("/api/v1/task/dag/{id}")]
    Task OperateAsync(DagId id, [Body] DagOperatorRequest request, [Property(TaskOwner.Option)] DagId owner, CancellationToken cancellationToken);
}

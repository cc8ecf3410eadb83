using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Dags;

/// <summary>The routes of a single DAG, on top of which <see cref="DagOperation"/> stands.</summary>
internal interface IDagApi
{
    [Get("/api/v1/task/dag/{id}")]
    Task<ObShellResponse<DagDetailDTO>> GetAsync(
        DagId id, [AliasAs("show_details")] bool showDetails, [Property(RequestOptions.DagId)] DagId owner, CancellationToken cancellationToken);

    [Post("/api/v1/task/dag/{id}")]
    Task OperateAsync(DagId id, [Body] DagOperatorRequest request, [Property(RequestOptions.DagId)] DagId owner, CancellationToken cancellationToken);
}

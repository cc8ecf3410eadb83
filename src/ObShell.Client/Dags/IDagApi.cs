using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Dags;

/// <summary>The routes of a single DAG, which <see cref="DagOperation"/> is based on.</summary>
internal interface IDagApi
{
    [Get("/api/v1/task/dag/{id}")]
    Task<ObShellResponse<DagDetailDTO>> GetAsync(
        DagId id, [AliasAs("show_details")] bool showDetails, [Property(RequestOptions.DagId)] DagId owner, CancellationToken cancellationToken);

    [Post("/api/v1/task/dag/{id}")]
    Task OperateAsync(DagId id, [Body] DagOperatorRequest request, [Property(RequestOptions.DagId)] DagId owner, CancellationToken cancellationToken);
}

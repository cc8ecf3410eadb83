using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes that stop and start observers; the client exposes them as methods of its own.</summary>
internal interface IClusterLifecycleApi
{
    [Post("/api/v1/ob/stop")]
    Task<DagOperation> StopClusterAsync([Body] StopClusterRequest request, CancellationToken cancellationToken);

    [Post("/api/v1/ob/start")]
    Task<DagOperation> StartClusterAsync([Body] StartClusterRequest request, CancellationToken cancellationToken);
}

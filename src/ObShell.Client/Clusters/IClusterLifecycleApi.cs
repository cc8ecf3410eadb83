using Refit;

namespace ObShell.Client.Clusters;

/// <summary>Stopping and starting observers. They are methods of the client itself, which says what they do.</summary>
internal interface IClusterLifecycleApi
{
    [Post("/api/v1/ob/stop")]
    Task<DagOperation> StopClusterAsync([Body] StopClusterRequest request, CancellationToken cancellationToken);

    [Post("/api/v1/ob/start")]
    Task<DagOperation> StartClusterAsync([Body] StartClusterRequest request, CancellationToken cancellationToken);
}

namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>Brings up a configured cluster for the first time, and gives the DAG that does it: <c>POST /api/v1/ob/init</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> InitClusterAsync(InitClusterRequest? request = null, CancellationToken cancellationToken = default) =>
        FollowAsync(Cluster.InitAsync(request, cancellationToken));

    /// <summary>Stops a zone, and gives the DAG that does it: <c>POST /api/v1/ob/zone/{zone_name}/stop</c>. Since OBShell 4.4.1.</summary>
    /// <param name="zoneName">The name of the zone.</param>
    /// <param name="request">What is asked for: see <see cref="StopZoneRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    /// <remarks>
    /// A stop on agents that another DAG has locked is accepted, and its DAG fails: see <see cref="DagFailedException.Locks"/> and <see cref="ForcePassDag"/>.
    /// </remarks>
    public Task<DagOperation> StopZoneAsync(string zoneName, StopZoneRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Cluster.StopZoneAsync(zoneName, request, cancellationToken));
    }

    /// <summary>Starts observers, and gives the DAG that does it: <c>POST /api/v1/ob/start</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What is asked for: see <see cref="StartClusterRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    /// <remarks>
    /// A start on agents that another DAG has locked is accepted, and its DAG fails: see <see cref="DagFailedException.Locks"/> and <see cref="ForcePassDag"/>.
    /// </remarks>
    public Task<DagOperation> StartClusterAsync(StartClusterRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Cluster.StartAsync(request, cancellationToken));
    }

    /// <summary>Adds a server to the cluster, and gives the DAG that does it: <c>POST /api/v1/ob/scale_out</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What is asked for: see <see cref="ScaleOutRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> ScaleOutClusterAsync(ScaleOutRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Cluster.ScaleOutAsync(request, cancellationToken));
    }

    /// <summary>
    /// Takes a server out of the cluster. There is nothing to do when it is not in it, and gives the DAG that does it:
    /// <c>POST /api/v1/ob/scale_in</c>. Since OBShell 4.2.6.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="ScaleInRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> ScaleInClusterAsync(ScaleInRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowOrNothingAsync(Cluster.ScaleInAsync(request, cancellationToken));
    }

    /// <summary>
    /// Lays down the name, id and password of a cluster that is being put together, and gives the DAG that does it:
    /// <c>PUT /api/v1/obcluster/config</c>. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="ConfigureClusterRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> ConfigureClusterAsync(ConfigureClusterRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Cluster.ConfigureAsync(request, cancellationToken));
    }
}

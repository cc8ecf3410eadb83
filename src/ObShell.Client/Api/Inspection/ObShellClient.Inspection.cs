namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>Starts an inspection of the cluster, and gives the DAG that does it: <c>POST /api/v1/obcluster/inspection</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">What is asked for: see <see cref="StartInspectionRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> InspectClusterAsync(StartInspectionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Inspections.StartAsync(request, cancellationToken));
    }
}

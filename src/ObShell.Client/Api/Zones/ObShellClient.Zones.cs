namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>
    /// Deletes a zone and its servers. There is nothing to do when there is no such zone, and gives the DAG that does it:
    /// <c>DELETE /api/v1/zone/{name}</c>. Since OBShell 4.2.6.
    /// </summary>
    /// <param name="name">The name of the zone.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> DeleteZoneAsync(string name, CancellationToken cancellationToken = default) =>
        FollowOrNothingAsync(Zones.DeleteAsync(name, cancellationToken));
}

using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for zones: <c>/api/v1/zone</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IZoneApi
{
    /// <summary>Deletes a zone and its servers; does nothing if the zone does not exist: <c>DELETE /api/v1/zone/{name}</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>OBShell 4.5.0 does not check a password on this route.</remarks>
    /// <param name="name">The name of the zone.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that deletes the zone; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/zone/{name}")]
    Task<DagOperation?> DeleteAsync(string name, CancellationToken cancellationToken = default);
}

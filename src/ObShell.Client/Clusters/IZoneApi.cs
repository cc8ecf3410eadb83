using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for zones: <c>/api/v1/zone</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IZoneApi
{
    /// <summary>Deletes a zone and its servers. There is nothing to do when there is no such zone: <c>DELETE /api/v1/zone/{name}</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>OBShell 4.5.0 checks no password here.</remarks>
    /// <param name="name">The name of the zone.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/zone/{name}")]
    Task<DagOperation?> DeleteAsync(string name, CancellationToken cancellationToken = default);
}

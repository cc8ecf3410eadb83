using Refit;

namespace ObShell.Client;

/// <summary>The routes for zones: <c>/api/v1/zone</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IZoneApi
{
    /// <summary>Deletes a zone and its servers. There is nothing to do when there is no such zone: <c>DELETE /api/v1/zone/{name}</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do. OBShell 4.5.0 checks no password here.</remarks>
    /// <param name="name">The name of the zone.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/zone/{name}")]
    Task<DagOperation?> DeleteAsync(string name, CancellationToken cancellationToken = default);
}

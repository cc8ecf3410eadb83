using Refit;

namespace ObShell.Client;

/// <summary>The routes under <c>/api/v1/ob</c>: operations on the cluster.</summary>
/// <remarks>
/// A plain picture of the HTTP API, easy to stub in tests; <see cref="ObShellClient"/> has the same operations with the
/// DAG that they start to follow. Every method throws as <see cref="ObShellClient"/> says.
/// </remarks>
public interface IClusterApi
{
    /// <summary>Starts to stop observers: <c>POST /api/v1/ob/stop</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What to stop, and how.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/ob/stop")]
    Task<ObShellResponse<DagDetailDTO>> StopAsync([Body] StopClusterRequest request, CancellationToken cancellationToken = default);
}

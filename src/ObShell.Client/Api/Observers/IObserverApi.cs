using Refit;

namespace ObShell.Client;

/// <summary>The routes for observers: <c>/api/v1/observer</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IObserverApi
{
    /// <summary>Lays down the configuration of observers of a cluster that is being put together: <c>PUT /api/v1/observer/config</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/observer/config</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">What is asked for: see <see cref="ConfigureObserversRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/observer/config")]
    Task<DagOperation> ConfigureAsync([Body] ConfigureObserversRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows the observer beside the agent: <c>GET /api/v1/observer/info</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="Observer"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/observer/info")]
    Task<Observer> GetInfoAsync(CancellationToken cancellationToken = default);
}

using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for observers: <c>/api/v1/observer</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IObserverApi
{
    /// <summary>Sets the start-up parameters of observers of a cluster that has not been initialised yet: <c>PUT /api/v1/observer/config</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/observer/config</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">The start-up parameters, and the observers that they apply to.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that sets the configuration of the observers.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/observer/config")]
    Task<DagOperation> ConfigureAsync([Body] ConfigureObserversRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the observer that the agent manages: <c>GET /api/v1/observer/info</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The observer that the agent manages.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/observer/info")]
    Task<Observer> GetInfoAsync(CancellationToken cancellationToken = default);
}

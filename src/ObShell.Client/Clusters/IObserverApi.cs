using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for observers: <c>/api/v1/observer</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IObserverApi
{
    /// <summary>Lays down the configuration of observers of a cluster that is being put together: <c>PUT /api/v1/observer/config</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/observer/config</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">The start-up parameters of observers that are not yet part of a running cluster.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/observer/config")]
    Task<DagOperation> ConfigureAsync([Body] ConfigureObserversRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows the observer beside the agent: <c>GET /api/v1/observer/info</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A server of the cluster.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/observer/info")]
    Task<Observer> GetInfoAsync(CancellationToken cancellationToken = default);
}

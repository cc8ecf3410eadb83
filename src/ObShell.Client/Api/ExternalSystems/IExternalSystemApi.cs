using Refit;

namespace ObShell.Client;

/// <summary>The routes for the monitoring systems outside: <c>/api/v1/system/external</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IExternalSystemApi
{
    /// <summary>Tells OBShell where its Prometheus is: <c>PUT /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">What is asked for: see <see cref="PrometheusConfig"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/system/external/prometheus")]
    Task SetPrometheusAsync([Body] PrometheusConfig request, CancellationToken cancellationToken = default);

    /// <summary>Shows where OBShell's Prometheus is: <c>GET /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What OBShell shows.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/prometheus")]
    Task<string> GetPrometheusAsync(CancellationToken cancellationToken = default);

    /// <summary>Tells OBShell where its Alertmanager is: <c>PUT /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">What is asked for: see <see cref="AlertmanagerConfig"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/system/external/alertmanager")]
    Task SetAlertmanagerAsync([Body] AlertmanagerConfig request, CancellationToken cancellationToken = default);

    /// <summary>Shows where OBShell's Alertmanager is: <c>GET /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What OBShell shows.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/alertmanager")]
    Task<string> GetAlertmanagerAsync(CancellationToken cancellationToken = default);
}

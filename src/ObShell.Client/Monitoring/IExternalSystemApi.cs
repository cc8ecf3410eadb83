using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for the monitoring systems outside: <c>/api/v1/system/external</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IExternalSystemApi
{
    /// <summary>Tells OBShell where its Prometheus is: <c>PUT /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Where it is, and how OBShell logs in there.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/system/external/prometheus")]
    Task SetPrometheusAsync([Body] ExternalSystemConfig request, CancellationToken cancellationToken = default);

    /// <summary>Shows where OBShell's Prometheus is: <c>GET /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What OBShell shows.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/prometheus")]
    Task<string> GetPrometheusAsync(CancellationToken cancellationToken = default);

    /// <summary>Tells OBShell where its Alertmanager is: <c>PUT /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Where it is, and how OBShell logs in there.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/system/external/alertmanager")]
    Task SetAlertmanagerAsync([Body] ExternalSystemConfig request, CancellationToken cancellationToken = default);

    /// <summary>Shows where OBShell's Alertmanager is: <c>GET /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What OBShell shows.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/alertmanager")]
    Task<string> GetAlertmanagerAsync(CancellationToken cancellationToken = default);
}

using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for the external monitoring systems, Prometheus and Alertmanager: <c>/api/v1/system/external</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IExternalSystemApi
{
    /// <summary>Sets the address and login of the Prometheus that OBShell uses: <c>PUT /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The address, and the user name and password.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/system/external/prometheus")]
    Task SetPrometheusAsync([Body] ExternalSystemConfig request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of the Prometheus that OBShell uses: <c>GET /api/v1/system/external/prometheus</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The configuration, as the string that OBShell returns.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/prometheus")]
    Task<string> GetPrometheusAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the address and login of the Alertmanager that OBShell uses: <c>PUT /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The address, and the user name and password.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/system/external/alertmanager")]
    Task SetAlertmanagerAsync([Body] ExternalSystemConfig request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of the Alertmanager that OBShell uses: <c>GET /api/v1/system/external/alertmanager</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The configuration, as the string that OBShell returns.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/system/external/alertmanager")]
    Task<string> GetAlertmanagerAsync(CancellationToken cancellationToken = default);
}

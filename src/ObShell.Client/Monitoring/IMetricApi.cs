using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for metrics: <c>/api/v1/metrics</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IMetricApi
{
    /// <summary>Lists the metrics that there are, by class and group: <c>GET /api/v1/metrics</c>. Since OBShell 4.3.2.</summary>
    /// <param name="scope">What the metrics are about.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="MetricClass"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/metrics")]
    Task<IReadOnlyList<MetricClass>> ListAsync([AliasAs("scope")] MetricScope scope, CancellationToken cancellationToken = default);

    /// <summary>Shows metrics over time: <c>POST /api/v1/metrics/query</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Which metrics to read, and when.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="MetricData"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/metrics/query")]
    Task<IReadOnlyList<MetricData>> QueryAsync([Body] MetricQuery request, CancellationToken cancellationToken = default);
}

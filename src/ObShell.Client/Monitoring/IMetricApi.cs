using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for metrics: <c>/api/v1/metrics</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IMetricApi
{
    /// <summary>Lists the available metrics by class and group: <c>GET /api/v1/metrics</c>. Since OBShell 4.3.2.</summary>
    /// <param name="scope">The scope of the metrics, such as a cluster or a tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The classes of metrics, with their groups.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/metrics")]
    Task<IReadOnlyList<MetricClass>> ListAsync([AliasAs("scope")] MetricScope scope, CancellationToken cancellationToken = default);

    /// <summary>Reads the values of metrics over a time range: <c>POST /api/v1/metrics/query</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The metrics to read, and the time range.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A series of values for each metric and set of labels.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/metrics/query")]
    Task<IReadOnlyList<MetricData>> QueryAsync([Body] MetricQuery request, CancellationToken cancellationToken = default);
}

using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for inspections of the cluster: <c>/api/v1/obcluster/inspection</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IInspectionApi
{
    /// <summary>Starts an inspection of the cluster: <c>POST /api/v1/obcluster/inspection</c>. Since OBShell 4.4.0.</summary>
    /// <param name="scenario">The scenario to inspect, as an <see cref="InspectionScenario"/> or a <see cref="StartInspectionRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that runs the inspection.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obcluster/inspection")]
    Task<DagOperation> StartAsync([Body] StartInspectionRequest scenario, CancellationToken cancellationToken = default);

    /// <summary>Lists the inspection reports, page by page: <c>GET /api/v1/obcluster/inspection/reports</c>. Since OBShell 4.4.0.</summary>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for 10.</param>
    /// <param name="scenario">The scenario whose reports are listed; null for all.</param>
    /// <param name="sort">The field to sort by and the direction, such as <c>start_time,asc</c>; null for <c>start_time,desc</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the reports, without their findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="scenario"/> is not a scenario that OBShell knows.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/inspection/reports")]
    Task<ObShellPage<InspectionReportSummary>> ListReportsAsync(
        int? page = null,
        int? size = null,
        [AliasAs("scenario")] InspectionScenario? scenario = null,
        string? sort = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the inspection reports, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/obcluster/inspection/reports</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="size">The number of items on a page; null for 100.</param>
    /// <param name="scenario">The scenario whose reports are listed; null for all.</param>
    /// <param name="sort">The field to sort by and the direction, such as <c>start_time,asc</c>; null for <c>start_time,desc</c>.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The reports, without their findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="scenario"/> is not a scenario that OBShell knows.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<InspectionReportSummary> ListAllReportsAsync(
        int? size = null,
        InspectionScenario? scenario = null,
        string? sort = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListReportsAsync(number, size ?? Pages.DefaultSize, scenario, sort, token), cancellationToken);

    /// <summary>Reads the report of an inspection: <c>GET /api/v1/obcluster/inspection/report/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the report.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The report, with its findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/inspection/report/{id}")]
    Task<InspectionReport> GetReportAsync(string id, CancellationToken cancellationToken = default);
}

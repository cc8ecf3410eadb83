using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for inspections of the cluster: <c>/api/v1/obcluster/inspection</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IInspectionApi
{
    /// <summary>Starts an inspection of the cluster: <c>POST /api/v1/obcluster/inspection</c>. Since OBShell 4.4.0.</summary>
    /// <param name="scenario">What to inspect.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obcluster/inspection")]
    Task<DagOperation> StartAsync([Body] StartInspectionRequest scenario, CancellationToken cancellationToken = default);

    /// <summary>Lists the reports of inspections, page by page: <c>GET /api/v1/obcluster/inspection/reports</c>. Since OBShell 4.4.0.</summary>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for 10.</param>
    /// <param name="scenario">Only those of this scenario; null for all.</param>
    /// <param name="sort">The member of the reports to sort by and the order, such as <c>start_time,asc</c>; null for <c>start_time,desc</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>An inspection of the cluster, without its findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="scenario"/> is none that OBShell knows.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/inspection/reports")]
    Task<ObShellPage<InspectionReportSummary>> ListReportsAsync(
        int? page = null,
        int? size = null,
        [AliasAs("scenario")] InspectionScenario? scenario = null,
        string? sort = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the reports of inspections, on all pages. A page is requested when it is needed: <c>GET /api/v1/obcluster/inspection/reports</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="size">How many there are on a page; null for 100.</param>
    /// <param name="scenario">Only those of this scenario; null for all.</param>
    /// <param name="sort">The member of the reports to sort by and the order, such as <c>start_time,asc</c>; null for <c>start_time,desc</c>.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The reports, without their findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="scenario"/> is none that OBShell knows.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<InspectionReportSummary> ListAllReportsAsync(
        int? size = null,
        InspectionScenario? scenario = null,
        string? sort = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListReportsAsync(number, size ?? Pages.DefaultSize, scenario, sort, token), cancellationToken);

    /// <summary>Shows the report of an inspection: <c>GET /api/v1/obcluster/inspection/report/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the report.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>An inspection of the cluster with its findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/inspection/report/{id}")]
    Task<InspectionReport> GetReportAsync(string id, CancellationToken cancellationToken = default);
}

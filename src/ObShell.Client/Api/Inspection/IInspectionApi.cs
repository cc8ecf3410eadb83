using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client;

/// <summary>The routes for inspections of the cluster: <c>/api/v1/obcluster/inspection</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IInspectionApi
{
    /// <summary>Starts an inspection of the cluster: <c>POST /api/v1/obcluster/inspection</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">What is asked for: see <see cref="StartInspectionRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/obcluster/inspection")]
    Task<DagOperation> StartAsync([Body] StartInspectionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the reports of inspections, page by page: <c>GET /api/v1/obcluster/inspection/reports</c>. Since OBShell 4.4.0.</summary>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for 10.</param>
    /// <param name="scenario">Only those of this scenario; null for all.</param>
    /// <param name="sort">The member of the reports to sort by and the order, such as <c>start_time,asc</c>; null for <c>start_time,desc</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="InspectionReportSummary"/>.</returns>
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
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="InspectionReport"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/inspection/report/{id}")]
    Task<InspectionReport> GetReportAsync(string id, CancellationToken cancellationToken = default);
}

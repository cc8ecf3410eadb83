using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>One page of the inspections carried out so far.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionReportPage
{
    /// <summary>The inspections on this page, without their findings.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<InspectionReportSummary> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The number and size of the page, and how many inspections there are in all.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Inspection report page.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionReportPage
{
    /// <summary>The contents.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<InspectionReportSummary> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The page.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

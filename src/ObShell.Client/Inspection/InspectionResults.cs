using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Inspection results.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionResults
{
    /// <summary>The critical items.</summary>
    [JsonPropertyName("critical_items")]
    public IReadOnlyList<InspectionItem> CriticalItems { get; init => field = value ?? []; } = [];

    /// <summary>The warning items.</summary>
    [JsonPropertyName("warning_items")]
    public IReadOnlyList<InspectionItem> WarningItems { get; init => field = value ?? []; } = [];

    /// <summary>The failed items.</summary>
    [JsonPropertyName("failed_items")]
    public IReadOnlyList<InspectionItem> FailedItems { get; init => field = value ?? []; } = [];

    /// <summary>The pass items.</summary>
    [JsonPropertyName("pass_items")]
    public IReadOnlyList<InspectionItem> PassItems { get; init => field = value ?? []; } = [];
}

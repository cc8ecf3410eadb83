using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The findings of an inspection by severity.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionResults
{
    /// <summary>The checks with critical findings.</summary>
    [JsonPropertyName("critical_items")]
    public IReadOnlyList<InspectionItem> CriticalItems { get; init => field = value ?? []; } = [];

    /// <summary>The checks with warnings.</summary>
    [JsonPropertyName("warning_items")]
    public IReadOnlyList<InspectionItem> WarningItems { get; init => field = value ?? []; } = [];

    /// <summary>The checks that could not be run.</summary>
    [JsonPropertyName("failed_items")]
    public IReadOnlyList<InspectionItem> FailedItems { get; init => field = value ?? []; } = [];

    /// <summary>The checks that passed.</summary>
    [JsonPropertyName("pass_items")]
    public IReadOnlyList<InspectionItem> PassItems { get; init => field = value ?? []; } = [];
}

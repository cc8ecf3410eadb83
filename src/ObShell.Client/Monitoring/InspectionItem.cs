using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A check of an inspection and its findings.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionItem
{
    /// <summary>The name of the check in obdiag, such as <c>disk.disk_full</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The findings of the check as messages of obdiag; <c>all pass</c> if there are none.</summary>
    [JsonPropertyName("results")]
    public IReadOnlyList<string> Results { get; init => field = value ?? []; } = [];
}

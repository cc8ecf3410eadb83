using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Inspection item.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionItem
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The results.</summary>
    [JsonPropertyName("results")]
    public IReadOnlyList<string> Results { get; init => field = value ?? []; } = [];
}

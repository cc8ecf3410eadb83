using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Page.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Page
{
    /// <summary>The total elements.</summary>
    [JsonPropertyName("total_elements")]
    public ulong TotalElements { get; init; }

    /// <summary>The total pages.</summary>
    [JsonPropertyName("total_pages")]
    public ulong TotalPages { get; init; }

    /// <summary>The size.</summary>
    [JsonPropertyName("size")]
    public ulong Size { get; init; }

    /// <summary>The number.</summary>
    [JsonPropertyName("number")]
    public ulong Number { get; init; }
}

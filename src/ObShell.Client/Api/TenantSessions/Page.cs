using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Which page of how many.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Page
{
    /// <summary>The number of things on all pages.</summary>
    [JsonPropertyName("total_elements")]
    public ulong TotalElements { get; init; }

    /// <summary>The number of pages.</summary>
    [JsonPropertyName("total_pages")]
    public ulong TotalPages { get; init; }

    /// <summary>The number of things on a page.</summary>
    [JsonPropertyName("size")]
    public ulong Size { get; init; }

    /// <summary>The number of this page, from 1.</summary>
    [JsonPropertyName("number")]
    public ulong Number { get; init; }
}

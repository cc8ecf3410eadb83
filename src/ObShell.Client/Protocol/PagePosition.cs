using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Which page of how many.</summary>
internal sealed record PagePosition
{
    [JsonPropertyName("total_elements")]
    public long TotalElements { get; init; }

    [JsonPropertyName("total_pages")]
    public long TotalPages { get; init; }

    [JsonPropertyName("size")]
    public long Size { get; init; }

    [JsonPropertyName("number")]
    public long Number { get; init; }
}

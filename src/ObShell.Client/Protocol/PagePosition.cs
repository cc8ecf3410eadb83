using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>The position of a page in a list.</summary>
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

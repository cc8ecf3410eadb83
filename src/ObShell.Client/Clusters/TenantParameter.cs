using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A parameter of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantParameter
{
    /// <summary>The name of the parameter.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value, as text with its unit, such as <c>4G</c>.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The type of the value, as OceanBase names it; empty if OceanBase does not report it.</summary>
    [JsonPropertyName("data_type")]
    public string DataType { get; init => field = value ?? ""; } = "";

    /// <summary>The description of the parameter.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>When a change takes effect, as OceanBase names it: <c>DYNAMIC_EFFECTIVE</c>, <c>STATIC_EFFECTIVE</c> (after a restart) or <c>READONLY</c>.</summary>
    [JsonPropertyName("edit_level")]
    public string EditLevel { get; init => field = value ?? ""; } = "";
}

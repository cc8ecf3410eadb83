using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster parameter.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterParameter
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The scope.</summary>
    [JsonPropertyName("scope")]
    public ParameterScope Scope { get; init; }

    /// <summary>The edit level.</summary>
    [JsonPropertyName("edit_level")]
    public string EditLevel { get; init => field = value ?? ""; } = "";

    /// <summary>The default value.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; init => field = value ?? ""; } = "";

    /// <summary>The section.</summary>
    [JsonPropertyName("section")]
    public string Section { get; init => field = value ?? ""; } = "";

    /// <summary>The data type.</summary>
    [JsonPropertyName("data_type")]
    public string DataType { get; init => field = value ?? ""; } = "";

    /// <summary>The info.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The ob parameters.</summary>
    [JsonPropertyName("ob_parameters")]
    public IReadOnlyList<ServerParameterValue> ObParameters { get; init => field = value ?? []; } = [];

    /// <summary>The tenant value.</summary>
    [JsonPropertyName("tenant_value")]
    public IReadOnlyList<TenantParameterValue> TenantValue { get; init => field = value ?? []; } = [];

    /// <summary>The values.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string> Values { get; init => field = value ?? []; } = [];

    /// <summary>The is single value.</summary>
    [JsonPropertyName("is_single_value")]
    public bool IsSingleValue { get; init; }
}

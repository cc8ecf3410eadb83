using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A parameter with its values on all servers and in all tenants.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterParameter
{
    /// <summary>The name of the parameter.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the parameter belongs to the cluster or to tenants.</summary>
    [JsonPropertyName("scope")]
    public ParameterScope Scope { get; init; }

    /// <summary>When a change takes effect, as OceanBase names it: <c>DYNAMIC_EFFECTIVE</c>, <c>STATIC_EFFECTIVE</c> (after a restart) or <c>READONLY</c>.</summary>
    [JsonPropertyName("edit_level")]
    public string EditLevel { get; init => field = value ?? ""; } = "";

    /// <summary>The default value, as text.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; init => field = value ?? ""; } = "";

    /// <summary>The section of OceanBase that the parameter belongs to.</summary>
    [JsonPropertyName("section")]
    public string Section { get; init => field = value ?? ""; } = "";

    /// <summary>The type of the value, as OceanBase names it, such as <c>INT</c>, <c>BOOL</c>, <c>TIME</c> or <c>CAPACITY</c>.</summary>
    [JsonPropertyName("data_type")]
    public string DataType { get; init => field = value ?? ""; } = "";

    /// <summary>The description of the parameter.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The value on each observer.</summary>
    [JsonPropertyName("ob_parameters")]
    public IReadOnlyList<ServerParameterValue> ObParameters { get; init => field = value ?? []; } = [];

    /// <summary>The value in each tenant; empty for a parameter of the cluster.</summary>
    [JsonPropertyName("tenant_value")]
    public IReadOnlyList<TenantParameterValue> TenantValue { get; init => field = value ?? []; } = [];

    /// <summary>The distinct values of the parameter.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string> Values { get; init => field = value ?? []; } = [];

    /// <summary>Whether the value is the same everywhere.</summary>
    [JsonPropertyName("is_single_value")]
    public bool IsSingleValue { get; init; }
}

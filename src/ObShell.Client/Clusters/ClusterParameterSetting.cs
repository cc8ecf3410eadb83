using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>A parameter to set, with its value and where to set it.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterParameterSetting
{
    /// <summary>The name of the parameter.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The value, as text with its unit, such as <c>4G</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("value")]
    public required string Value { get; init => field = Required.Text(value); }

    /// <summary>Whether the parameter belongs to the cluster or to tenants.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("scope")]
    public required ParameterScope Scope { get; init => field = Required.Known(value); }

    /// <summary>The zones to set the parameter in; null or empty for all zones.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<string>? Zones { get; init; }

    /// <summary>The observers to set the parameter on, as <c>ip:rpc_port</c>; null or empty for all observers.</summary>
    [JsonPropertyName("servers")]
    public IReadOnlyList<string>? Servers { get; init; }

    /// <summary>The names of the tenants to set the parameter in, for <see cref="ParameterScope.Tenant"/>.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<string>? Tenants { get; init; }

    /// <summary>Whether to set the parameter in all tenants except sys, ignoring <see cref="Tenants"/>. Null means <c>false</c>.</summary>
    [JsonPropertyName("all_user_tenant")]
    public bool? AllUserTenant { get; init; }
}

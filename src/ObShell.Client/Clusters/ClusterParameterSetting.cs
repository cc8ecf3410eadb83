using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>A value for a parameter.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterParameterSetting
{
    /// <summary>The name of the parameter.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The value, as text with its unit.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("value")]
    public required string Value { get; init => field = Required.Text(value); }

    /// <summary>Whether the parameter belongs to the cluster or to tenants.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("scope")]
    public required ParameterScope Scope { get; init => field = Required.Known(value); }

    /// <summary>The zones in which it is set; null or empty for everywhere.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<string>? Zones { get; init; }

    /// <summary>The observers on which it is set, as <c>ip:rpc_port</c>; null or empty for all.</summary>
    [JsonPropertyName("servers")]
    public IReadOnlyList<string>? Servers { get; init; }

    /// <summary>The tenants in which it is set, for <see cref="ParameterScope.Tenant"/>.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<string>? Tenants { get; init; }

    /// <summary>Whether it is set in all tenants but sys; <see cref="Tenants"/> does not count then. Null means <c>false</c>.</summary>
    [JsonPropertyName("all_user_tenant")]
    public bool? AllUserTenant { get; init; }
}

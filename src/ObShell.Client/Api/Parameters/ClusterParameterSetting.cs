using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Cluster parameter setting.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterParameterSetting
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The value.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("value")]
    public required string Value { get; init => field = Required.Text(value); }

    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is empty, or none that OBShell knows.</exception>
    [JsonPropertyName("scope")]
    public required ParameterScope Scope { get; init => field = Required.Known(value); }

    /// <summary>The zones.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<string>? Zones { get; init; }

    /// <summary>The servers.</summary>
    [JsonPropertyName("servers")]
    public IReadOnlyList<string>? Servers { get; init; }

    /// <summary>The tenants.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<string>? Tenants { get; init; }

    /// <summary>The all user tenant.</summary>
    [JsonPropertyName("all_user_tenant")]
    public bool? AllUserTenant { get; init; }
}

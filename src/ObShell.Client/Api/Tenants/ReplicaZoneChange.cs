using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Replica zone change.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ReplicaZoneChange
{
    /// <summary>The zone name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_name")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The replica type.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("replica_type")]
    public ReplicaType? ReplicaType { get; init => field = Required.Known(value); }

    /// <summary>The unit config name.</summary>
    [JsonPropertyName("unit_config_name")]
    public string? UnitConfigName { get; init; }

    /// <summary>The unit num.</summary>
    [JsonPropertyName("unit_num")]
    public long? UnitNum { get; init; }
}

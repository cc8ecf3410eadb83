using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>The version to upgrade the cluster to, and the upgrade mode.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UpgradeClusterRequest
{
    /// <summary>The version to upgrade to, such as <c>4.3.5.0</c>. Its packages must have been uploaded.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("version")]
    public required string Version { get; init => field = Required.Text(value); }

    /// <summary>The release to upgrade to with the distribution, such as <c>100000202024123117.el7</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("release")]
    public required string Release { get; init => field = Required.Text(value); }

    /// <summary>The directory for the upgrade files on each server. Null or empty for <c>upgrade</c> in the agent's home directory.</summary>
    [JsonPropertyName("upgradeDir")]
    public string? UpgradeDir { get; init; }

    /// <summary>Whether to upgrade the zones one after the other or all at once.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("mode")]
    public required UpgradeMode Mode { get; init => field = Required.Known(value); }

    /// <summary>Whether to run a minor freeze before the servers restart with the new version. Null means <c>false</c>.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }
}

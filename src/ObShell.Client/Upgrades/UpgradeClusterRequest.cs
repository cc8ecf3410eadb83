using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>How to upgrade the cluster.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UpgradeClusterRequest
{
    /// <summary>The version to upgrade to, such as <c>4.3.5.0</c>. Its packages must have been uploaded.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("version")]
    public required string Version { get; init => field = Required.Text(value); }

    /// <summary>The release to upgrade to, with the distribution, such as <c>100000202024123117.el7</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("release")]
    public required string Release { get; init => field = Required.Text(value); }

    /// <summary>The directory for the files of the upgrade on each server. Empty means <c>upgrade</c> in the agent's home directory.</summary>
    [JsonPropertyName("upgradeDir")]
    public string? UpgradeDir { get; init; }

    /// <summary>Whether the zones are upgraded one after the other or all at once.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("mode")]
    public required UpgradeMode Mode { get; init => field = Required.Known(value); }

    /// <summary>Whether a minor freeze is run before the servers are restarted with the new version. The default is <c>false</c>.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }
}

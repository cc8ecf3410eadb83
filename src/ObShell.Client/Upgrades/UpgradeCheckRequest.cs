using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>The version of an upgrade, and the directory for its files.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UpgradeCheckRequest
{
    /// <summary>The version to upgrade to, such as <c>4.3.5.0</c>. Its packages must have been uploaded.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("version")]
    public required string Version { get; init => field = Required.Text(value); }

    /// <summary>The release to upgrade to with the distribution, such as <c>100000202024123117.el7</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("release")]
    public required string Release { get; init => field = Required.Text(value); }

    /// <summary>The directory for the files on each server. Null or empty for <c>upgrade</c> in the agent's home directory.</summary>
    [JsonPropertyName("upgradeDir")]
    public string? UpgradeDir { get; init; }
}

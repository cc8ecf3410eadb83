using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Obproxy;

/// <summary>The version to upgrade the agent's OBProxy to.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record UpgradeObproxyRequest
{
    /// <summary>The version to upgrade to, which must be newer, such as <c>4.3.1.0</c>. Its package must have been uploaded.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("version")]
    public required string Version { get; init => field = Required.Text(value); }

    /// <summary>The release to upgrade to with the distribution, such as <c>4.el7</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("release")]
    public required string Release { get; init => field = Required.Text(value); }

    /// <summary>The directory for the upgrade files. Null or empty for the home directory of the OBProxy.</summary>
    [JsonPropertyName("upgrade_dir")]
    public string? UpgradeDir { get; init; }
}

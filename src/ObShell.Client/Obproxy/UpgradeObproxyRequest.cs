using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Upgrade obproxy request.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record UpgradeObproxyRequest
{
    /// <summary>The version.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("version")]
    public required string Version { get; init => field = Required.Text(value); }

    /// <summary>The release.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("release")]
    public required string Release { get; init => field = Required.Text(value); }

    /// <summary>The upgrade dir.</summary>
    [JsonPropertyName("upgrade_dir")]
    public string? UpgradeDir { get; init; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Upgrade check request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UpgradeCheckRequest
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
    [JsonPropertyName("upgradeDir")]
    public string? UpgradeDir { get; init; }
}

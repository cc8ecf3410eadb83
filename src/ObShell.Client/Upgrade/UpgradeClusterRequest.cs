using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Upgrade cluster request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UpgradeClusterRequest
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

    /// <summary>The mode.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonPropertyName("mode")]
    public required UpgradeMode Mode { get; init => field = Required.Word(value); }

    /// <summary>The freeze server.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }
}

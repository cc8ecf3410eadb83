using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The options of a backup.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupRequest
{
    /// <summary>Whether the backup is full or incremental. Null means <c>full</c>.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("mode")]
    public BackupMode? Mode { get; init => field = Required.Known(value); }

    /// <summary>The password that encrypts the backup. Null or empty for no encryption.</summary>
    [JsonPropertyName("encryption")]
    public string? Encryption { get; init; }

    /// <summary>Whether the backup includes the archived logs that it needs, so that it can be restored on its own. Null means <c>false</c>.</summary>
    [JsonPropertyName("plus_archive")]
    public bool? PlusArchive { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Mode = {Mode}, PlusArchive = {PlusArchive}");
        return true;
    }
}

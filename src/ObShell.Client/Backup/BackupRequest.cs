using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupRequest
{
    /// <summary>The mode.</summary>
    [JsonPropertyName("mode")]
    public BackupMode? Mode { get; init; }

    /// <summary>The encryption.</summary>
    [JsonPropertyName("encryption")]
    public string? Encryption { get; init; }

    /// <summary>The plus archive.</summary>
    [JsonPropertyName("plus_archive")]
    public bool? PlusArchive { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Mode = {Mode}, PlusArchive = {PlusArchive}");
        return true;
    }
}

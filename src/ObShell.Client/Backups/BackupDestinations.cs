using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The locations of a tenant's backups and archived logs.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupDestinations
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The URI of the archived logs, without its credentials. Empty if none is set.</summary>
    [JsonPropertyName("archive_base_uri")]
    public string ArchiveBaseUri { get; init => field = value ?? ""; } = "";

    /// <summary>The URI of the data backups, without its credentials. Empty if none is set.</summary>
    [JsonPropertyName("data_base_uri")]
    public string DataBaseUri { get; init => field = value ?? ""; } = "";

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"TenantId = {TenantId}");
        return true;
    }
}

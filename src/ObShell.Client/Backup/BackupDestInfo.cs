using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup dest info.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupDestInfo
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The archive base uri.</summary>
    [JsonPropertyName("archive_base_uri")]
    public string ArchiveBaseUri { get; init => field = value ?? ""; } = "";

    /// <summary>The data base uri.</summary>
    [JsonPropertyName("data_base_uri")]
    public string DataBaseUri { get; init => field = value ?? ""; } = "";

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"TenantId = {TenantId}");
        return true;
    }
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant backup overview.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantBackupOverview
{
    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public BackupTask Status { get; init => field = value ?? new(); } = new();
}

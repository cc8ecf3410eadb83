using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BackupRequest))]
[JsonSerializable(typeof(ClusterBackupConfigRequest))]
[JsonSerializable(typeof(ObShellResponse<BackupDestinations>))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<BackupJob>>))]
[JsonSerializable(typeof(ObShellResponse<BackupOverview>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<ArchiveLogTask>>))]
[JsonSerializable(typeof(ObShellResponse<TenantBackupInfo>))]
[JsonSerializable(typeof(ObShellResponse<TenantBackupOverview>))]
[JsonSerializable(typeof(SetArchiveLogStatusRequest))]
[JsonSerializable(typeof(SetBackupStatusRequest))]
[JsonSerializable(typeof(TenantBackupConfigRequest))]
internal sealed partial class BackupJson : JsonSerializerContext;

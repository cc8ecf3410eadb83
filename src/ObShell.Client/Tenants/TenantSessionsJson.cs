using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KillTenantSessionsRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<Deadlock>>))]
[JsonSerializable(typeof(ObShellResponse<TenantSession>))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<TenantSession>>))]
[JsonSerializable(typeof(ObShellResponse<TenantSessionStatistics>))]
internal sealed partial class TenantSessionsJson : JsonSerializerContext;

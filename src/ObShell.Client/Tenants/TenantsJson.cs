using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetTenantPrimaryZoneRequest))]
[JsonSerializable(typeof(SetTenantRootPasswordRequest))]
[JsonSerializable(typeof(SetTenantWhitelistRequest))]
[JsonSerializable(typeof(CreateTenantRequest))]
[JsonSerializable(typeof(DropTenantRequest))]
[JsonSerializable(typeof(UpdateReplicasRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<ParameterTemplate>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<TenantCompactionHistory>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<TenantOverview>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<TenantSlowSqlCount>>))]
[JsonSerializable(typeof(ObShellResponse<TenantCompaction>))]
[JsonSerializable(typeof(ObShellResponse<TenantInfo>))]
[JsonSerializable(typeof(ObShellResponse<TenantPrecheck>))]
[JsonSerializable(typeof(PersistTenantRootPasswordRequest))]
[JsonSerializable(typeof(RenameTenantRequest))]
[JsonSerializable(typeof(ScaleInTenantReplicasRequest))]
[JsonSerializable(typeof(ScaleOutTenantReplicasRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
internal sealed partial class TenantsJson : JsonSerializerContext;

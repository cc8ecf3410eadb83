using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Users;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateRoleRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
[JsonSerializable(typeof(SetRoleGlobalPrivilegesRequest))]
[JsonSerializable(typeof(SetRolesRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Role>>))]
[JsonSerializable(typeof(ObShellResponse<Role>))]
[JsonSerializable(typeof(ObjectPrivilegesRequest))]
internal sealed partial class RolesJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateRoleRequest))]
[JsonSerializable(typeof(DropRoleRequest))]
[JsonSerializable(typeof(ModifyRoleGlobalPrivilegeRequest))]
[JsonSerializable(typeof(ModifyRolesRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Role>>))]
[JsonSerializable(typeof(ObShellResponse<Role>))]
[JsonSerializable(typeof(ObjectPrivilegesRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
internal sealed partial class RolesJson : JsonSerializerContext;

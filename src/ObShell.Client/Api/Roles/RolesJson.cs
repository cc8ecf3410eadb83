using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateRoleRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
[JsonSerializable(typeof(SetRoleGlobalPrivilegesRequest))]
[JsonSerializable(typeof(SetRolesRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Role>>))]
[JsonSerializable(typeof(ObShellResponse<Role>))]
[JsonSerializable(typeof(ObjectPrivilegesRequest))]
internal sealed partial class RolesJson : JsonSerializerContext;

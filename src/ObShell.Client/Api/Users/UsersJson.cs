using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChangeUserPasswordRequest))]
[JsonSerializable(typeof(CreateUserRequest))]
[JsonSerializable(typeof(DropUserRequest))]
[JsonSerializable(typeof(ModifyRolesRequest))]
[JsonSerializable(typeof(ModifyUserDbPrivilegeRequest))]
[JsonSerializable(typeof(ModifyUserGlobalPrivilegeRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<DatabaseObject>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<User>>))]
[JsonSerializable(typeof(ObShellResponse<User>))]
[JsonSerializable(typeof(ObShellResponse<UserStats>))]
[JsonSerializable(typeof(ObjectPrivilegesRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
internal sealed partial class UsersJson : JsonSerializerContext;

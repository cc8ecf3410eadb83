using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Users;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetUserPasswordRequest))]
[JsonSerializable(typeof(CreateUserRequest))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
[JsonSerializable(typeof(SetRolesRequest))]
[JsonSerializable(typeof(SetDatabasePrivilegesRequest))]
[JsonSerializable(typeof(SetUserGlobalPrivilegesRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<DatabaseObject>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<User>>))]
[JsonSerializable(typeof(ObShellResponse<User>))]
[JsonSerializable(typeof(ObShellResponse<UserStatistics>))]
[JsonSerializable(typeof(ObjectPrivilegesRequest))]
internal sealed partial class UsersJson : JsonSerializerContext;

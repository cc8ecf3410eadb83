using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateDatabaseRequest))]
[JsonSerializable(typeof(UpdateDatabaseRequest))]
[JsonSerializable(typeof(ObShellResponse<Database>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Database>>))]
[JsonSerializable(typeof(TenantRootPasswordRequest))]
internal sealed partial class DatabasesJson : JsonSerializerContext;

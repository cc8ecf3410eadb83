using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<RestoreTask>))]
[JsonSerializable(typeof(ObShellResponse<RestoreSourceTenant>))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<RestoreTask>>))]
[JsonSerializable(typeof(ObShellResponse<RestoreWindows>))]
[JsonSerializable(typeof(RestoreSourceRequest))]
[JsonSerializable(typeof(RestoreTenantRequest))]
internal sealed partial class RestoreJson : JsonSerializerContext;

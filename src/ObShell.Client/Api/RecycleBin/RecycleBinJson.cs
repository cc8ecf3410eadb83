using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FlashbackTenantRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<RecycleBinTenant>>))]
internal sealed partial class RecycleBinJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace ObShell.Client.Obproxy;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AddObproxyRequest))]
[JsonSerializable(typeof(ObShellResponse<UploadedObproxyPackage>))]
[JsonSerializable(typeof(UpgradeObproxyRequest))]
internal sealed partial class ObproxyJson : JsonSerializerContext;

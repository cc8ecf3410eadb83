using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExternalSystemConfig))]
[JsonSerializable(typeof(ObShellResponse<string>))]
internal sealed partial class ExternalSystemsJson : JsonSerializerContext;

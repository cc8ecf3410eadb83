using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The JSON of a stop alone.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StopClusterRequest))]
internal sealed partial class StopJson : JsonSerializerContext;

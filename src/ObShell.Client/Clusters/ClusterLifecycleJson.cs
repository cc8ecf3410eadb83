using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The JSON of stops and starts alone.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StartClusterRequest))]
[JsonSerializable(typeof(StopClusterRequest))]
internal sealed partial class ClusterLifecycleJson : JsonSerializerContext;

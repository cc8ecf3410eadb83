using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The source-generated JSON metadata of stop and start requests.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StartClusterRequest))]
[JsonSerializable(typeof(StopClusterRequest))]
internal sealed partial class ClusterLifecycleJson : JsonSerializerContext;

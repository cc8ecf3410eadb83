using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConfigureObserversRequest))]
[JsonSerializable(typeof(ObShellResponse<Observer>))]
internal sealed partial class ObserversJson : JsonSerializerContext;

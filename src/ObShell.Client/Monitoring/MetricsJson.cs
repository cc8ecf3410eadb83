using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MetricQuery))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<MetricClass>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<MetricData>>))]
internal sealed partial class MetricsJson : JsonSerializerContext;

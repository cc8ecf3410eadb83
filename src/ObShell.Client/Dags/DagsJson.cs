using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>The JSON types of DAGs, which every client needs.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DagOperatorRequest))]
[JsonSerializable(typeof(ObShellResponse<DagDetailDTO>))]
[JsonSerializable(typeof(ObShellResponse<JsonElement?>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<DagDetailDTO>>))]
internal sealed partial class DagsJson : JsonSerializerContext;

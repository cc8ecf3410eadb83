using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DagOperatorRequest))]
[JsonSerializable(typeof(NodeOperatorRequest))]
[JsonSerializable(typeof(ObShellResponse<DagDetailDTO>))]
[JsonSerializable(typeof(ObShellResponse<JsonElement?>))]
[JsonSerializable(typeof(ObShellResponse<NodeDetailDTO>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<DagDetailDTO>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<SubTaskLog>>))]
[JsonSerializable(typeof(ObShellResponse<TaskDetailDTO>))]
internal sealed partial class TasksJson : JsonSerializerContext;

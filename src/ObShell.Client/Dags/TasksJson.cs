using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>The JSON types of single nodes and sub-tasks.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NodeOperatorRequest))]
[JsonSerializable(typeof(ObShellResponse<NodeDetailDTO>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<SubTaskLog>>))]
[JsonSerializable(typeof(ObShellResponse<TaskDetailDTO>))]
internal sealed partial class TasksJson : JsonSerializerContext;

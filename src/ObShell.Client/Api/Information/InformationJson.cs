using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<AgentDetails>))]
[JsonSerializable(typeof(ObShellResponse<AgentSecret>))]
[JsonSerializable(typeof(ObShellResponse<AgentStatus>))]
[JsonSerializable(typeof(ObShellResponse<GitInfo>))]
[JsonSerializable(typeof(ObShellResponse<ServerTime>))]
internal sealed partial class InformationJson : JsonSerializerContext;

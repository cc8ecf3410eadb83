using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgentInfo))]
[JsonSerializable(typeof(JoinAgentRequest))]
[JsonSerializable(typeof(ObShellResponse<HostInfo>))]
[JsonSerializable(typeof(ObShellResponse<IReadOnlyDictionary<string, AgentStatus>>))]
[JsonSerializable(typeof(SetAgentPasswordRequest))]
internal sealed partial class AgentsJson : JsonSerializerContext;

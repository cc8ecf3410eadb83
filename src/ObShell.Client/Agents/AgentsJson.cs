using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgentAddress))]
[JsonSerializable(typeof(JoinAgentRequest))]
[JsonSerializable(typeof(ObShellResponse<HostInfo>))]
[JsonSerializable(typeof(ObShellResponse<IReadOnlyDictionary<string, AgentStatus>>))]
[JsonSerializable(typeof(SetAgentPasswordRequest))]
[JsonSerializable(typeof(ObShellResponse<AgentInfo>))]
[JsonSerializable(typeof(ObShellResponse<AgentKey>))]
[JsonSerializable(typeof(ObShellResponse<AgentStatus>))]
[JsonSerializable(typeof(ObShellResponse<GitInfo>))]
[JsonSerializable(typeof(ObShellResponse<ServerTime>))]
internal sealed partial class AgentsJson : JsonSerializerContext;

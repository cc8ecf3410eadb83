using System.Text.Json.Serialization;
using ObShell.Client.Agents;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The JSON types of the requests that precede all others.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<AgentFacts>))]
[JsonSerializable(typeof(ObShellResponse<AgentKey>))]
[JsonSerializable(typeof(ObShellResponse<ServerTime>))]
internal sealed partial class InquiryJson : JsonSerializerContext;

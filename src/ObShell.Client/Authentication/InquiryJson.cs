using System.Text.Json.Serialization;

namespace ObShell.Client.Authentication;

/// <summary>The JSON of what every client asks an agent before anything else.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<AgentFacts>))]
[JsonSerializable(typeof(ObShellResponse<AgentKey>))]
[JsonSerializable(typeof(ObShellResponse<ServerTime>))]
internal sealed partial class InquiryJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LogoutRequest))]
[JsonSerializable(typeof(ObShellResponse<string>))]
internal sealed partial class SessionsJson : JsonSerializerContext;

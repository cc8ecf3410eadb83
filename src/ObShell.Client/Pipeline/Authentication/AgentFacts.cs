using System.Text.Json.Serialization;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The facts about an agent that every client needs: a part of <c>GET /api/v1/info</c>.</summary>
internal sealed record AgentFacts
{
    [JsonPropertyName("identity")]
    public string Identity { get; init => field = value ?? ""; } = "";

    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>Whether the agent has a password of its own.</summary>
    [JsonPropertyName("security")]
    public bool Security { get; init; }

    [JsonPropertyName("supportedAuth")]
    public IReadOnlyList<string>? SupportedAuth { get; init; }
}

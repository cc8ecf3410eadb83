using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Root server.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record RootServer
{
    /// <summary>The ip.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The role.</summary>
    [JsonPropertyName("role")]
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }
}

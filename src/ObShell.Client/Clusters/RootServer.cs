using System.Text.Json.Serialization;
using ObShell.Client.Users;

namespace ObShell.Client.Clusters;

/// <summary>The server that hosts the root service, or a replica of it, in a zone.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record RootServer
{
    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The role of the root service: <c>LEADER</c> or <c>FOLLOWER</c>.</summary>
    [JsonPropertyName("role")]
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }
}

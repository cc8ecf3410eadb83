using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The address of an agent: of the OBShell beside one server.</summary>
public sealed record AgentAddress
{
    /// <summary>The IP address, IPv4 or IPv6 (without brackets).</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent, usually 2886; 0 when unknown.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The address as <c>ip:port</c>, with brackets around an IPv6 address.</summary>
    /// <returns>The address.</returns>
    public override string ToString() => Ip.Contains(':', StringComparison.Ordinal) ? $"[{Ip}]:{Port}" : $"{Ip}:{Port}";
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
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

    /// <summary>Reads an address from its text, as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text: <c>ip:port</c>, with brackets around an IPv6 address.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, empty, or not the address of an agent.</exception>
    public static AgentAddress Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return TryParse(text, out var address) ? address : throw new ArgumentException($"'{text}' is not the address of an agent, as in 10.10.10.1:2886.", nameof(text));
    }

    /// <summary>Reads an address from its text, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text; null is not an address.</param>
    /// <param name="address">The address; null if the text is not one.</param>
    /// <returns>Whether the text is the address of an agent.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AgentAddress? address)
    {
        // .NET reads 010.1 as an IPv4 address, too; other programs read it as another one.
        address = IPEndPoint.TryParse(text ?? "", out var endpoint) && endpoint.Port != 0 ? new AgentAddress { Ip = endpoint.Address.ToString(), Port = endpoint.Port } : null;
        address = address is not null && endpoint!.AddressFamily == AddressFamily.InterNetwork && address.ToString() != text ? null : address;
        return address is not null;
    }

    /// <summary>The address as <c>ip:port</c>, with brackets around an IPv6 address.</summary>
    /// <returns>The address.</returns>
    public override string ToString() => Ip.Contains(':', StringComparison.Ordinal) ? $"[{Ip}]:{Port}" : $"{Ip}:{Port}";
}

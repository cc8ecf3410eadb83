using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Serialization;
using ObShell.Client.Clusters;

namespace ObShell.Client;

/// <summary>The target of an operation: the whole cluster, some of its zones, or some of its servers.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record Scope
{
    private Scope(ScopeType type, IReadOnlyList<string>? target)
    {
        Type = type;
        Target = target;
    }

    /// <summary>The whole cluster.</summary>
    public static Scope Global { get; } = new(ScopeType.Global, null);

    /// <summary>The kind of target: the cluster, zones or servers.</summary>
    [JsonPropertyName("type")]
    public ScopeType Type { get; }

    /// <summary>The names of the zones, or the <c>ip:port</c> of the servers' agents; null for the whole cluster.</summary>
    [JsonPropertyName("target")]
    public IReadOnlyList<string>? Target { get; }

    /// <summary>Creates a scope of some zones of the cluster.</summary>
    /// <param name="zones">The names of the zones: at least one, without duplicates.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="zones"/> is empty, or contains an empty name or a duplicate.</exception>
    public static Scope Zones(params IEnumerable<string> zones)
    {
        var names = NonEmpty(zones, nameof(zones));
        foreach (var name in names)
        {
            if (name.AsSpan().Trim().Length != name.Length || name.Any(char.IsControl))
            {
                throw new ArgumentException($"'{name}' is not a valid zone name: it begins or ends with white space or contains a control character.", nameof(zones));
            }
        }

        return new Scope(ScopeType.Zone, names);
    }

    /// <summary>Creates a scope of some servers of the cluster.</summary>
    /// <param name="servers">
    /// The addresses of the servers' agents (port 2886, not the SQL port): <c>10.10.10.1:2886</c>, or <c>[fd00::1]:2886</c> for IPv6.
    /// At least one, without duplicates.
    /// </param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="servers"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="servers"/> is empty, or contains a duplicate or a value that is not an IP address with a port.</exception>
    public static Scope Servers(params IEnumerable<string> servers)
    {
        var addresses = NonEmpty(servers, nameof(servers));
        foreach (var address in addresses)
        {
            if (!IsAgentAddress(address))
            {
                throw new ArgumentException(
                    $"'{address}' is not the address of an agent: use an IP address and the agent's port, as in 10.10.10.1:2886 or [fd00::1]:2886.",
                    nameof(servers));
            }
        }

        return new Scope(ScopeType.Server, addresses);
    }

    /// <summary>Returns a description of the scope.</summary>
    /// <returns>The description, such as <c>zone zone1</c>.</returns>
    public override string ToString() => Target switch
    {
        null => "the whole cluster",
        [var one] => $"{Type.ToString().ToLowerInvariant()} {one}",
        _ => $"{Type.ToString().ToLowerInvariant()}s {string.Join(", ", Target)}",
    };

    private static string[] NonEmpty(IEnumerable<string> values, string parameter)
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        var list = values.ToArray();
        if (list.Length == 0)
        {
            throw new ArgumentException("At least one value is required.", parameter);
        }

        if (list.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("One of the values is null or empty.", parameter);
        }

        if (list.Distinct(StringComparer.Ordinal).Count() != list.Length)
        {
            throw new ArgumentException("One of the values is listed twice.", parameter);
        }

        return list;
    }

    private static bool IsAgentAddress(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0
            || !ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            || port == 0)
        {
            return false;
        }

        var host = text.AsSpan(0, colon);
        return host is ['[', .. var inner, ']']
            ? IPAddress.TryParse(inner, out var v6) && v6.AddressFamily == AddressFamily.InterNetworkV6
            : IPAddress.TryParse(host, out var v4) && v4.AddressFamily == AddressFamily.InterNetwork && v4.ToString().AsSpan().SequenceEqual(host);
    }
}

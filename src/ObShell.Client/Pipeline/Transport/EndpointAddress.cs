using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>Parses the configured address of an agent.</summary>
internal static class EndpointAddress
{
    private const int DefaultPort = 2886;
    private const string SocketExample = "unix:/home/admin/oceanbase/run/obshell.sock";
    private static readonly SearchValues<char> EndOfAuthority = SearchValues.Create("/?#\\");

    /// <summary>The maximum length of the path of a Unix domain socket, in bytes: two bytes of its address are the family, and one ends the path.</summary>
    private static int MaxSocketPathBytes => SocketAddress.GetMaximumAddressSize(AddressFamily.Unix) - 3;

    /// <summary>Parses addresses, in order.</summary>
    /// <exception cref="ArgumentException">One of the texts is not the address of an agent.</exception>
    public static IReadOnlyList<AgentEndpoint> ParseAll(IEnumerable<string> texts, string parameter) =>
        [.. texts.Select((text, number) => Parse(text, parameter, number))];

    /// <exception cref="ArgumentException">The text is not the address of an agent.</exception>
    public static AgentEndpoint Parse(string text, string parameter, int number = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return TryParse(text, number, out var endpoint, out var fault) ? endpoint : throw new ArgumentException($"The address {fault}", parameter);
    }

    /// <summary>What is wrong with the text; null if it is the address of an agent.</summary>
    public static string? Explain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "is empty; it takes the address of an agent, as in http://10.10.10.1:2886."
        : TryParse(text, 0, out _, out var fault) ? null
        : fault;

    private static bool TryParse(string text, int number, [NotNullWhen(true)] out AgentEndpoint? endpoint, [NotNullWhen(false)] out string? fault)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
        {
            var path = trimmed["unix:".Length..];
            path = path.StartsWith("///", StringComparison.Ordinal) ? path[2..] : path;
            fault = ExplainPath(path);
            endpoint = fault is null ? AgentEndpoint.Socket(path, number) : null;
        }
        else
        {
            endpoint = TryParse(trimmed, out var uri, out fault) ? AgentEndpoint.Tcp(uri) : null;
        }

        return endpoint is not null;
    }

    /// <summary>What is wrong with the path of a socket; null for nothing.</summary>
    private static string? ExplainPath(string path) =>
        path.Length < 2 || path[0] != '/' || path[1] == '/' ? $"is not the path of a Unix domain socket: it takes unix: and an absolute path, as in {SocketExample}."
        : path.Any(char.IsControl) || !WellFormed.Is(path) ? "is the path of a Unix domain socket with a control character or half a character in it."
        : Encoding.UTF8.GetByteCount(path) is var length && length > MaxSocketPathBytes
            ? $"is the path of a Unix domain socket that is too long: {length} bytes, where the operating system takes at most {MaxSocketPathBytes}. Use a symbolic link with a shorter path."
        : null;

    private static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri, [NotNullWhen(false)] out string? fault)
    {
        uri = null;
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        var schemeEnd = withScheme.IndexOf("://", StringComparison.Ordinal) + 3;
        var authority = withScheme[schemeEnd..];
        authority = authority.AsSpan().IndexOfAny(EndOfAuthority) is >= 0 and var end ? authority[..end] : authority;
        if (IPAddress.TryParse(authority, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && authority[0] != '[')
        {
            fault = $"is an IPv6 address without brackets; write {withScheme[..schemeEnd]}[{authority}]:{DefaultPort}.";
        }
        else if (!Uri.TryCreate(withScheme, UriKind.Absolute, out var parsed)
            || (parsed.Scheme != Uri.UriSchemeHttp && parsed.Scheme != Uri.UriSchemeHttps)
            || parsed.Host.Length == 0
            || !TryGetAsciiHost(parsed, out var asciiHost))
        {
            fault = authority.Count(character => character == ':') > 1 && !authority.AsSpan().ContainsAny('[', '@')
                ? "is not a valid address; an IPv6 address goes into brackets, as in http://[fd00::1]:2886."
                : $"is not a valid address; write http:// or https://, a host and a port from 1 to 65535, as in http://10.10.10.1:2886, or unix: and the absolute path of a socket, as in {SocketExample}.";
        }
        else if (parsed.UserInfo.Length > 0)
        {
            // The text must not appear in the message: it may contain a password.
            fault = "has a user name or password in it; the password goes into its own option.";
        }
        else if (parsed.PathAndQuery != "/" || parsed.Fragment.Length > 0)
        {
            fault = "has a path or a query; it takes only scheme, host and port, since the path is part of what is signed.";
        }
        else if (parsed.Port == 0)
        {
            fault = $"has port 0, which nothing listens on; OBShell's port is {DefaultPort} unless it was changed.";
        }
        else
        {
            var (host, port) = Split(authority);
            var literal = parsed.HostNameType == UriHostNameType.IPv6 ? UriHost.Of(parsed) : host;
            fault = parsed.HostNameType == UriHostNameType.IPv6 ? ExplainZone(ref literal) : ExplainNumbers(host, parsed, asciiHost);
            uri = fault is null ? new Uri($"{parsed.Scheme}://{literal}:{(port.Length > 0 ? parsed.Port : DefaultPort).ToString(CultureInfo.InvariantCulture)}") : null;
        }

        return uri is not null;
    }

    private static bool TryGetAsciiHost(Uri uri, [NotNullWhen(true)] out string? host)
    {
        try
        {
            host = uri.IdnHost;
            return true;
        }
        catch (UriFormatException)
        {
            // Some names are accepted but cannot be resolved.
            host = null;
            return false;
        }
    }

    /// <summary>The host and the port as written; <see cref="Uri"/> does not distinguish an explicit port 80 from none.</summary>
    private static (string Host, string Port) Split(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon > authority.LastIndexOf(']') ? (authority[..colon], authority[(colon + 1)..]) : (authority, "");
    }

    /// <summary>What is wrong with the zone of an IPv6 address; null for nothing.</summary>
    private static string? ExplainZone(ref string host)
    {
        if (host.IndexOf('%', StringComparison.Ordinal) is not (>= 0 and var percent))
        {
            return null;
        }

        var zone = host[(percent + 1)..^1];
        if (zone.Length > 2 && zone.StartsWith("25", StringComparison.Ordinal) && !zone.All(char.IsAsciiDigit))
        {
            // In URLs the percent sign is encoded.
            zone = zone[2..];
            host = $"{host[..percent]}%{zone}]";
        }

        return IPAddress.TryParse(host, out var address) && address.ScopeId != 0
            ? null
            : $"has the zone '{zone}', which is no network interface of this machine; the zone is the name or the number of the interface that the address is reached by, as in http://[fe80::1%eth0]:2886.";
    }

    /// <summary>What is wrong with a numeric host; null for nothing. Forms of IPv4 addresses other than four decimal numbers mean different hosts in different programs.</summary>
    private static string? ExplainNumbers(string host, Uri parsed, string asciiHost)
    {
        if (parsed.HostNameType != UriHostNameType.IPv4 && !EndsInNumber(host) && !EndsInNumber(asciiHost))
        {
            return null;
        }

        var parts = host.Split('.');
        var numbers = parts.Select(part => part.Length is > 0 and < 10 && part.All(char.IsAsciiDigit) ? int.Parse(part, CultureInfo.InvariantCulture) : -1).ToArray();
        var isDecimal = numbers.Length == 4 && numbers.All(number => number is >= 0 and <= 255);
        var plain = string.Join('.', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return !isDecimal ? "has a host of numbers that is not an IPv4 address, or one that programs read in different ways; an IPv4 address is four decimal numbers from 0 to 255, as in 10.10.10.1."
            : plain != host ? $"has an IPv4 address with leading zeros, which many programs read as octal; write {plain}{(parsed.Host == plain || parsed.Host == host ? "" : $", or {parsed.Host} if octal is meant")}."
            : null;
    }

    private static bool EndsInNumber(string host)
    {
        var name = host.TrimEnd('.');
        var last = name[(name.LastIndexOf('.') + 1)..];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || (last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && last.AsSpan(2).ContainsAnyExcept(HexDigits) is false));
    }

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
}

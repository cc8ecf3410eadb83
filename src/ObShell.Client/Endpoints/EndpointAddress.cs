using System.Diagnostics.CodeAnalysis;
using ObShell.Client.Http;

namespace ObShell.Client.Endpoints;

/// <summary>Reads the address of an agent as people write it.</summary>
internal static class EndpointAddress
{
    private const int DefaultPort = 2886;

    /// <summary>Reads addresses, in order.</summary>
    /// <exception cref="ArgumentException">One of the texts is no address of an agent.</exception>
    public static IReadOnlyList<AgentEndpoint> ParseAll(IEnumerable<string> texts, string parameter) =>
        [.. texts.Select((text, number) => Parse(text, parameter, number))];

    /// <exception cref="ArgumentException">The text is no address of an agent.</exception>
    public static AgentEndpoint Parse(string text, string parameter, int number = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        if (SocketPathOf(text) is { } path)
        {
            return AgentEndpoint.Socket(path, number);
        }

        return TryParse(text, out var uri, out var fault) ? AgentEndpoint.Tcp(uri) : throw new ArgumentException(fault, parameter);
    }

    /// <summary>What is wrong with the text; null when it is an address of an agent.</summary>
    public static string? Explain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "is empty; it takes the address of an agent, as in http://10.10.10.1:2886."
        : SocketPathOf(text) is not null || TryParse(text, out _, out var fault) ? null
        : fault;

    /// <summary>The path after <c>unix:</c>, which has to be absolute; null for any other address.</summary>
    private static string? SocketPathOf(string text)
    {
        if (!text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = text["unix:".Length..];
        path = path.StartsWith("///", StringComparison.Ordinal) ? path[2..] : path;
        return path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && path.Length > 1 ? path : null;
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri, [NotNullWhen(false)] out string? fault)
    {
        uri = null;
        fault = null;
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        if (text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
        {
            fault = "is not the path of a Unix domain socket: it takes unix: and an absolute path, as in unix:/home/admin/oceanbase/run/obshell.sock.";
        }
        else if (!Uri.TryCreate(withScheme, UriKind.Absolute, out var parsed)
            || (parsed.Scheme != Uri.UriSchemeHttp && parsed.Scheme != Uri.UriSchemeHttps)
            || parsed.Host.Length == 0)
        {
            fault = "is not an address that this client can reach; it takes http:// or https://, a host and a port, as in http://10.10.10.1:2886, or unix: and the absolute path of a socket.";
        }
        else if (parsed.UserInfo.Length > 0)
        {
            // Nothing of the text goes into the message: it may hold a password.
            fault = "has a user name or password in it; the password goes into its own option.";
        }
        else if (parsed.PathAndQuery != "/" || parsed.Fragment.Length > 0)
        {
            fault = "has a path or a query; it takes only scheme, host and port, since the path is part of what is signed.";
        }
        else
        {
            var builder = new UriBuilder(parsed);
            builder.Port = HasPort(withScheme) ? parsed.Port : DefaultPort;
            uri = builder.Uri;
        }

        return uri is not null;
    }

    /// <summary>Whether a port is written out; <see cref="Uri"/> does not tell a written 80 from none.</summary>
    private static bool HasPort(string text)
    {
        var authority = text.AsSpan(text.IndexOf("://", StringComparison.Ordinal) + 3);
        var end = authority.IndexOfAny("/?#");
        authority = end < 0 ? authority : authority[..end];
        return authority.LastIndexOf(':') > authority.LastIndexOf(']') && authority[^1] != ':';
    }
}

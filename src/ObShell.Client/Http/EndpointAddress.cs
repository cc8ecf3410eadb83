using System.Diagnostics.CodeAnalysis;

namespace ObShell.Client.Http;

/// <summary>Reads the address of an agent as people write it.</summary>
internal static class EndpointAddress
{
    private const int DefaultPort = 2886;

    /// <exception cref="ArgumentException">The text is no address of an agent.</exception>
    public static Uri Parse(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return TryParse(text, out var uri, out var fault) ? uri : throw new ArgumentException(fault, parameter);
    }

    /// <summary>What is wrong with the text; null when it is an address of an agent.</summary>
    public static string? Explain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "is empty; it takes the address of an agent, as in http://10.10.10.1:2886."
        : TryParse(text, out _, out var fault) ? null
        : fault;

    private static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri, [NotNullWhen(false)] out string? fault)
    {
        uri = null;
        fault = null;
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        if (!Uri.TryCreate(withScheme, UriKind.Absolute, out var parsed)
            || (parsed.Scheme != Uri.UriSchemeHttp && parsed.Scheme != Uri.UriSchemeHttps)
            || parsed.Host.Length == 0)
        {
            fault = "is not an address that this client can reach; it takes http:// or https://, a host and a port, as in http://10.10.10.1:2886.";
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
        return authority.LastIndexOf(':') > authority.LastIndexOf(']');
    }
}

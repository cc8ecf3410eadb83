using System.Net.Sockets;

namespace ObShell.Client.Pipeline;

/// <summary>Hints for addresses whose server speaks another protocol.</summary>
internal static class TransportHints
{
    private const int Port = 2886;

    // Three bytes of length and the number of the packet; the version of the protocol, which follows, is a line feed.
    private const int MySqlHeader = 4;

    /// <summary>The correction of an address, in words that go before a full stop.</summary>
    /// <param name="endpoint">The address.</param>
    /// <param name="scheme">The scheme that the agent speaks.</param>
    public static string WriteScheme(Uri endpoint, string scheme)
    {
        var address = ObShellCall.Show(endpoint);
        return $"the agent speaks {scheme}: write {scheme}{address[endpoint.Scheme.Length..]}";
    }

    /// <summary>A hint for a failed handshake; empty for none.</summary>
    public static string ForHandshake(Exception exception, Uri endpoint)
    {
        var hint = ForPort(endpoint);
        return hint.Length == 0 && IsNoTls(exception) ? $"; the agent does not speak TLS here: write http{ObShellCall.Show(endpoint)[endpoint.Scheme.Length..]}" : hint;
    }

    /// <summary>Describes a response that is not HTTP.</summary>
    public static string DescribeResponse(Exception exception, Uri endpoint)
    {
        var message = exception.GetBaseException().Message.TrimEnd('.');
        var line = message.Split('\'') is [_, var quoted, ..] ? quoted : "";
        var hint = ForPort(endpoint) is { Length: > 0 } known ? known : $" (is this OBShell's port, {Port}?)";
        return line.Length == MySqlHeader && line.EndsWith('\0')
            ? $"the response is not HTTP but a greeting of the MySQL protocol{hint}"
            : $"the response is not HTTP: {Excerpt.Of(message)}{hint}";
    }

    /// <summary>Describes why a Unix domain socket cannot be connected.</summary>
    public static string DescribeSocket(Exception exception, Uri endpoint)
    {
        var path = endpoint.LocalPath;
        var fault = exception.GetBaseException();
        return fault is not SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.ConnectionRefused } ? fault.Message.TrimEnd('.')
            : !File.Exists(path) ? $"there is no socket at {path}"
            : $"nothing listens on {path}: the agent does not run, or this is not its socket";
    }

    /// <summary>The usual service on a port of OceanBase that is not OBShell's; empty for other ports.</summary>
    public static string ForPort(Uri endpoint)
    {
        var service = endpoint.Port switch
        {
            2881 => "OceanBase's SQL port",
            2882 => "OceanBase's RPC port",
            2883 => "OBProxy's SQL port",
            2884 => "OBProxy's metrics port",
            2885 => "OBProxy's RPC port",
            _ => null,
        };
        return service is null ? "" : $"; {endpoint.Port} is usually {service}, and OBShell's is {Port}";
    }

    /// <summary>The server has sent something that is not a TLS frame. The message of .NET, or the key of its resource, mentions frames.</summary>
    private static bool IsNoTls(Exception exception) => exception.GetBaseException().Message.Contains("frame", StringComparison.OrdinalIgnoreCase);
}

namespace ObShell.Client.Pipeline.Transport;

/// <summary>Checks the address of a proxy. It must not appear in a message: it may contain a password.</summary>
internal static class ProxyAddress
{
    private const string Example = "as in http://proxy:3128";
    private static readonly string[] Schemes = ["http", "https", "socks4", "socks4a", "socks5"];

    /// <summary>What is wrong with the address; null for nothing.</summary>
    public static string? Explain(string? text) =>
        text is null ? null
        : string.IsNullOrWhiteSpace(text) ? "is empty; leave it out for the proxy that the machine is set up with."
        : !text.Contains("://", StringComparison.Ordinal) ? $"has no scheme; it takes a scheme, a host and a port, {Example}."
        : !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0
            ? $"is not an address; it takes a scheme, a host and a port, {Example}. Characters of a user name or password that mean something in an address are written as %XX."
        : !Schemes.Contains(uri.Scheme) ? $"has a scheme that is not supported; it is one of {string.Join(", ", Schemes)}."
        : uri.AbsolutePath is not ("" or "/") || uri.Query.Length > 0 || uri.Fragment.Length > 0
            ? $"has a path or a query; it takes a scheme, a host and a port, {Example}. The characters '/', '?' and '#' of a user name or password are written as %2F, %3F and %23."
        : uri.Port <= 0 ? $"has no port; it takes a scheme, a host and a port, {Example}."
        : null;
}

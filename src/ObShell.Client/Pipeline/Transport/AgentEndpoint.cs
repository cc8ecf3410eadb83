using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>An endpoint of an agent.</summary>
/// <param name="Address">The address for display: <c>http://10.10.10.1:2886/</c> or <c>unix:/path</c>.</param>
/// <param name="BaseAddress">The base address of requests: the same, or a placeholder host for the socket.</param>
/// <param name="SocketPath">The path of the Unix domain socket; null for TCP.</param>
internal sealed record AgentEndpoint(Uri Address, Uri BaseAddress, string? SocketPath)
{
    public static readonly HttpRequestOptionsKey<AgentEndpoint> Key = new("ObShell.Client.Endpoint");

    private const string SocketHost = ".unix-socket.invalid";

    /// <summary>The socket requires no authentication: the operating system restricts access to it.</summary>
    public bool IsSocket => SocketPath is not null;

    public static AgentEndpoint Tcp(Uri address) => new(address, address, null);

    public static AgentEndpoint Socket(string path, int number) =>
        new(new Uri($"unix:{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}"), new Uri($"http://agent-{number}{SocketHost}/"), path);

    public static bool StandsForSocket(string host) => host.EndsWith(SocketHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address belongs to this endpoint.</summary>
    public bool IsAddressOf(Uri uri) => uri.Port == BaseAddress.Port && uri.Scheme == BaseAddress.Scheme && UriHost.AreEqual(uri, BaseAddress);

    /// <summary>Whether another endpoint has the same socket, or the same host and port.</summary>
    public bool Equals(AgentEndpoint? other) => other is not null && SocketPath == other.SocketPath && (IsSocket || IsAddressOf(other.BaseAddress));

    public override int GetHashCode() => HashCode.Combine(SocketPath, IsSocket ? 0 : BaseAddress.GetHashCode());

    /// <summary>The address of a route at this endpoint.</summary>
    public Uri At(string pathAndQuery) => new($"{BaseAddress.Scheme}://{UriHost.Of(BaseAddress)}:{BaseAddress.Port}{pathAndQuery}");

    /// <summary>Whether this is an endpoint of the agent with that address.</summary>
    public bool LeadsTo(AgentAddress agent) => !IsSocket && BaseAddress.Port == agent.Port && BaseAddress.Host.Trim('[', ']') == agent.Ip;

    public override string ToString() => ObShellCall.Show(Address);
}

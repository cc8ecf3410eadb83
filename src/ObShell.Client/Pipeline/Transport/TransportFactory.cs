using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>Creates the network handler: TCP, TLS or a Unix domain socket, with keep-alive connections of limited age and without redirects.</summary>
internal static class TransportFactory
{
    public static SocketsHttpHandler Create(ObShellClientOptions options, IReadOnlyList<AgentEndpoint> endpoints, ProxyChallenges challenges, TlsMaterial material)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = options.ConnectionLifetime,
            SslOptions = Tls(options.Tls, material),
        };
        var hasSockets = endpoints.Any(endpoint => endpoint.IsSocket);
        var proxy = options.Proxy is null ? HttpClient.DefaultProxy : OneProxy.Parse(options.Proxy);
        if (options.Proxy is not null || hasSockets || proxy.Credentials is not null)
        {
            handler.Proxy = new AgentProxy(proxy, challenges.Wrap(proxy.Credentials));
        }

        if (hasSockets)
        {
            var sockets = endpoints.Where(endpoint => endpoint.IsSocket).ToDictionary(endpoint => endpoint.BaseAddress.Host, endpoint => endpoint.SocketPath!);
            handler.ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, sockets, cancellationToken);
        }

        return handler;
    }

    /// <summary>Copies a handler, which an application may have changed, with other certificates.</summary>
    public static SocketsHttpHandler Renew(SocketsHttpHandler first, TlsOptions options, TlsMaterial material)
    {
        var tls = Tls(options, material);
        tls.EnabledSslProtocols = first.SslOptions.EnabledSslProtocols;
        tls.CipherSuitesPolicy = first.SslOptions.CipherSuitesPolicy;
        tls.CertificateRevocationCheckMode = first.SslOptions.CertificateRevocationCheckMode;
        tls.LocalCertificateSelectionCallback = first.SslOptions.LocalCertificateSelectionCallback;
        if (first.SslOptions.RemoteCertificateValidationCallback is { Target: not AuthorityCheck } own)
        {
            tls.RemoteCertificateValidationCallback = own;
        }

        return new SocketsHttpHandler
        {
            ActivityHeadersPropagator = first.ActivityHeadersPropagator,
            AllowAutoRedirect = first.AllowAutoRedirect,
            AutomaticDecompression = first.AutomaticDecompression,
            ConnectCallback = first.ConnectCallback,
            ConnectTimeout = first.ConnectTimeout,
            Credentials = first.Credentials,
            DefaultProxyCredentials = first.DefaultProxyCredentials,
            Expect100ContinueTimeout = first.Expect100ContinueTimeout,
            MaxConnectionsPerServer = first.MaxConnectionsPerServer,
            MaxResponseDrainSize = first.MaxResponseDrainSize,
            MaxResponseHeadersLength = first.MaxResponseHeadersLength,
            MeterFactory = first.MeterFactory,
            PlaintextStreamFilter = first.PlaintextStreamFilter,
            PooledConnectionIdleTimeout = first.PooledConnectionIdleTimeout,
            PooledConnectionLifetime = first.PooledConnectionLifetime,
            PreAuthenticate = first.PreAuthenticate,
            Proxy = first.Proxy,
            RequestHeaderEncodingSelector = first.RequestHeaderEncodingSelector,
            ResponseDrainTimeout = first.ResponseDrainTimeout,
            ResponseHeaderEncodingSelector = first.ResponseHeaderEncodingSelector,
            SslOptions = tls,
            UseCookies = first.UseCookies,
            UseProxy = first.UseProxy,
        };
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, Dictionary<string, string> sockets, CancellationToken cancellationToken)
    {
        var isSocket = sockets.TryGetValue(host.Host, out var path);
        var socket = isSocket
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(isSocket ? new UnixDomainSocketEndPoint(path!) : host, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    [SuppressMessage("Security", "CA5359", Justification = "The user has asked for it by an option that says so.")]
    private static SslClientAuthenticationOptions Tls(TlsOptions options, TlsMaterial material)
    {
        var tls = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13, ClientCertificateContext = material.Client };
        if (material.Authorities is { } authorities)
        {
            var check = new AuthorityCheck(authorities);
            tls.CertificateChainPolicy = check.CreatePolicy();
            tls.RemoteCertificateValidationCallback = check.Validate;
        }

        if (options.DangerouslyAcceptAnyCertificate)
        {
            tls.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        }

        return tls;
    }

    /// <summary>One proxy for all requests. Unlike <see cref="WebProxy"/>, it does not need regular expressions, which enlarge a trimmed program.</summary>
    private sealed class OneProxy(Uri address, ICredentials? credentials) : IWebProxy
    {
        public ICredentials? Credentials
        {
            get => credentials;
            set => throw new NotSupportedException();
        }

        /// <summary>Removes the credentials from an address, which appears in messages of .NET.</summary>
        public static OneProxy Parse(string text)
        {
            var uri = new Uri(text);
            var address = new Uri($"{uri.Scheme}://{UriHost.Of(uri)}:{uri.Port}");
            var colon = uri.UserInfo.IndexOf(':', StringComparison.Ordinal);
            var (user, password) = colon < 0 ? (uri.UserInfo, "") : (uri.UserInfo[..colon], uri.UserInfo[(colon + 1)..]);
            return new OneProxy(address, uri.UserInfo.Length == 0 ? null : new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password)));
        }

        public Uri? GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }

    /// <summary>Bypasses the proxy for the placeholder hosts of sockets, and notifies attempts of its challenges.</summary>
    private sealed class AgentProxy(IWebProxy proxy, ICredentials? credentials) : IWebProxy
    {
        public ICredentials? Credentials
        {
            get => credentials;
            set => throw new NotSupportedException();
        }

        public Uri? GetProxy(Uri destination) => proxy.GetProxy(destination);

        public bool IsBypassed(Uri host) => AgentEndpoint.StandsForSocket(host.Host) || proxy.IsBypassed(host);
    }
}

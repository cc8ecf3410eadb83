using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Testing;

/// <summary>The address to listen on, and how.</summary>
internal sealed record ListenPlan(FakeObShellOptions Options)
{
    public IPAddress Address => Options.ListenOnIPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback;

    public X509Certificate2? Certificate => Options.ServerCertificate;

    public bool WantsClientCertificate => Options.RequireClientCertificate;

    public string? UnixSocketPath => Options.UnixSocketPath;

    /// <summary>The address with the port that the server chose.</summary>
    public Uri Endpoint(int port) => new UriBuilder(Certificate is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps, Address.ToString(), port).Uri;

    /// <summary>Whether a client is accepted. The certificate is null if the client sent none.</summary>
    public bool Admits(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        !WantsClientCertificate || (certificate is not null && (Options.ClientCertificateValidation?.Invoke(certificate, chain, errors) ?? true));
}

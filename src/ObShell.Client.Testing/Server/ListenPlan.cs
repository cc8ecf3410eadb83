using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Testing;

/// <summary>Where and how to listen.</summary>
internal sealed record ListenPlan(FakeObShellOptions Options)
{
    public IPAddress Address => Options.ListenOnIPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback;

    public X509Certificate2? Certificate => Options.ServerCertificate;

    public bool WantsClientCertificate => Options.RequireClientCertificate;

    public string? UnixSocketPath => Options.UnixSocketPath;

    /// <summary>The address with a port that the server has chosen.</summary>
    public Uri Endpoint(int port) => new UriBuilder(Certificate is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps, Address.ToString(), port).Uri;

    /// <summary>Whether a client is let in. Its certificate is there, unless the client has come without one.</summary>
    public bool Admits(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        !WantsClientCertificate || (certificate is not null && (Options.ClientCertificateValidation?.Invoke(certificate, chain, errors) ?? true));
}

using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>
/// Trusts certificates of agents that were issued by a certificate in a file: a root or, which .NET does not accept by itself, an intermediate authority.
/// </summary>
internal sealed class AuthorityCheck(X509Certificate2Collection authorities)
{
    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";

    /// <summary>How TLS builds the chain before it asks this check.</summary>
    public X509ChainPolicy CreatePolicy()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }

    /// <summary>The callback of TLS.</summary>
    /// <exception cref="AuthenticationException">The certificate is not trusted; the message says why.</exception>
    public bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors switch
    {
        SslPolicyErrors.None => true,
        SslPolicyErrors.RemoteCertificateChainErrors when certificate is X509Certificate2 leaf && IsIssuedByAuthority(leaf, chain) => true,
        _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) => throw new AuthenticationException("the agent presented no certificate"),
        _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => throw new AuthenticationException(
            $"the certificate of the agent is for another host than {(sender as SslStream)?.TargetHostName}: RemoteCertificateNameMismatch"),
        _ => throw new AuthenticationException(
            $"no certificate of {nameof(TlsOptions)}.{nameof(TlsOptions.CertificateAuthorityFile)} has issued that of the agent: {string.Join(", ", StatusesOf(chain))}"),
    };

    private static IEnumerable<X509ChainStatusFlags> StatusesOf(X509Chain? chain) => chain?.ChainStatus.Select(status => status.Status).Distinct() ?? [];

    /// <summary>Whether the chain holds a certificate of the file. The certificates that the agent has sent are considered only if those of the file are not enough.</summary>
    private bool IsIssuedByAuthority(X509Certificate2 leaf, X509Chain? chain) =>
        IsIssuedByAuthority(leaf, []) || (chain?.ChainPolicy.ExtraStore is { Count: > 0 } sent && IsIssuedByAuthority(leaf, sent));

    private bool IsIssuedByAuthority(X509Certificate2 leaf, X509Certificate2Collection sent)
    {
        using var chain = new X509Chain { ChainPolicy = CreatePolicy() };
        chain.ChainPolicy.ExtraStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(sent);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerUsage));

        // Everything but the end of the chain must still be valid: signatures, dates, constraints and usage.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
        var isRight = chain.Build(leaf);
        var isFromFile = false;
        foreach (var element in chain.ChainElements)
        {
            using var certificate = element.Certificate;
            isFromFile |= authorities.Any(authority => authority.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span));
        }

        return isRight && isFromFile;
    }
}

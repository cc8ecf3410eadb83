using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>The validation of an agent's certificate, for every error that TLS can report.</summary>
internal sealed class AuthorityCheckTests : IDisposable
{
    private readonly TestAuthority _root = TestAuthority.Create();
    private readonly TestAuthority _issuing;
    private readonly X509Certificate2 _server;

    public AuthorityCheckTests()
    {
        _issuing = _root.CreateIssuing();
        _server = _issuing.IssueServer();
    }

    [Test]
    public void A_certificate_without_errors_is_trusted() =>
        Assert.That(Check(_root).Validate(this, _server, null, SslPolicyErrors.None), Is.True);

    [Test]
    public void A_certificate_of_the_issuing_authority_is_trusted_with_any_chain()
    {
        using var empty = new X509Chain();

        Assert.That(Check(_issuing).Validate(this, _server, null, SslPolicyErrors.RemoteCertificateChainErrors), Is.True);
        Assert.That(Check(_issuing).Validate(this, _server, empty, SslPolicyErrors.RemoteCertificateChainErrors), Is.True);
    }

    [Test]
    public void A_certificate_is_trusted_by_its_root_only_with_the_intermediate_certificate()
    {
        using var withoutIt = new X509Chain();
        using var withIt = new X509Chain();
        withIt.ChainPolicy.ExtraStore.Add(_issuing.Certificate);

        Assert.Multiple(() =>
        {
            Assert.That(() => Check(_root).Validate(this, _server, null, SslPolicyErrors.RemoteCertificateChainErrors), Refuses("has issued that of the agent: "));
            Assert.That(() => Check(_root).Validate(this, _server, withoutIt, SslPolicyErrors.RemoteCertificateChainErrors), Refuses("has issued that of the agent: "));
            Assert.That(Check(_root).Validate(this, _server, withIt, SslPolicyErrors.RemoteCertificateChainErrors), Is.True);
        });
    }

    [Test]
    public void The_message_says_what_is_wrong_with_the_chain()
    {
        using var other = TestAuthority.Create("Another root");
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.Build(_server);

        Assert.That(
            () => Check(other).Validate(this, _server, chain, SslPolicyErrors.RemoteCertificateChainErrors),
            Refuses("no certificate of TlsOptions.CertificateAuthorityFile has issued that of the agent: PartialChain"));
    }

    [TestCase(SslPolicyErrors.RemoteCertificateNotAvailable)]
    [TestCase(SslPolicyErrors.RemoteCertificateNotAvailable | SslPolicyErrors.RemoteCertificateChainErrors)]
    [TestCase(SslPolicyErrors.RemoteCertificateNotAvailable | SslPolicyErrors.RemoteCertificateNameMismatch)]
    public void An_agent_without_a_certificate_is_refused(SslPolicyErrors errors) =>
        Assert.That(() => Check(_root).Validate(this, null, null, errors), Refuses("the agent presented no certificate"));

    [Test]
    public void An_invalid_chain_without_a_certificate_is_refused() =>
        Assert.That(() => Check(_root).Validate(this, null, null, SslPolicyErrors.RemoteCertificateChainErrors), Refuses("has issued that of the agent: "));

    [TestCase(SslPolicyErrors.RemoteCertificateNameMismatch)]
    [TestCase(SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors)]
    public async Task A_certificate_for_another_host_is_refused_even_if_its_authority_is_trusted(SslPolicyErrors errors)
    {
        await using var stream = new SslStream(new MemoryStream());

        Assert.That(() => Check(_issuing).Validate(stream, _server, null, errors), Refuses("the certificate of the agent is for another host than"));
        Assert.That(() => Check(_issuing).Validate(this, _server, null, errors), Refuses("the certificate of the agent is for another host than"), "from the callback of an application");
    }

    public void Dispose()
    {
        _root.Dispose();
        _issuing.Dispose();
        _server.Dispose();
    }

    private static AuthorityCheck Check(TestAuthority authority) => new([authority.Certificate]);

    private static NUnit.Framework.Constraints.ContainsConstraint Refuses(string message) => Throws.TypeOf<AuthenticationException>().With.Message.Contain(message);
}

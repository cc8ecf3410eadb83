using System.Text;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Contract;
using ObShell.Client.Users;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Secrets in bodies that are not encrypted.</summary>
internal sealed class PlainTextSecretTests
{
    private const string Canary = "C4NARY";

    [Test]
    public async Task A_secret_is_not_sent_to_an_agent_without_body_encryption()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", SupportedAuth = ["v1"] });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.Users.CreateAsync("app", new CreateUserRequest { UserName = "bob", Password = Canary }));
        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.Contain("'password' would go over the network as plain text").And.Contain("AllowSecretsInPlainText"));
            Assert.That(exception.Message, Does.Not.Contain(Canary));
            Assert.That(fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_body_without_secrets_is_sent_to_an_agent_without_body_encryption()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", SupportedAuth = ["v1"] });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task An_option_allows_secrets_in_plain_text()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", SupportedAuth = ["v1"] });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AllowSecretsInPlainText = true });
        _ = fake.Tenants.Add("app");
        await obshell.Users.CreateAsync("app", new CreateUserRequest { UserName = "bob", Password = Canary });

        Assert.That(Encoding.UTF8.GetString(fake.Requests[^1].RawBody.Span), Does.Contain(Canary));
    }

    [Test]
    public async Task Secrets_are_sent_over_HTTPS_to_an_agent_without_body_encryption()
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", SupportedAuth = ["v1"], ServerCertificate = certificates.Server });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", Tls = { DangerouslyAcceptAnyCertificate = true } });
        _ = fake.Tenants.Add("app");
        await obshell.Users.CreateAsync("app", new CreateUserRequest { UserName = "bob", Password = Canary });

        Assert.That(fake.CountExecutions("POST", "/api/v1/tenant/app/user"), Is.EqualTo(1));
    }

    [TestCase("4.2.2.0", AuthenticationMode.Automatic)]
    [TestCase("4.2.3.0", AuthenticationMode.Automatic)]
    [TestCase("4.2.3.0", AuthenticationMode.EncryptionDisabled)]
    public async Task The_root_password_is_sent_in_RSA_sections_to_agents_before_4_2_4(string version, AuthenticationMode authentication)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion(version) with
        {
            Identity = AgentIdentity.Master,
            IsEncryptionDisabled = authentication == AuthenticationMode.EncryptionDisabled,
        });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Authentication = authentication });
        var password = string.Concat(Enumerable.Repeat("pässword-", 20));
        await obshell.Cluster.ConfigureAsync(new ConfigureClusterRequest { ClusterId = 1, ClusterName = "c", RootPwd = password });

        var body = System.Text.Json.Nodes.JsonNode.Parse(fake.Requests[^1].Body!)!;
        var sections = Convert.FromBase64String((string)body["rootPwd"]!);
        Assert.Multiple(() =>
        {
            Assert.That((string?)body["clusterName"], Is.EqualTo("c"));
            Assert.That(sections, Has.Length.GreaterThan(64).And.Length.Matches<int>(length => length % 64 == 0), "several blocks of a 512-bit key");
            Assert.That(Encoding.UTF8.GetString(fake.Requests[^1].RawBody.Span), Does.Not.Contain("ssword"));
        });
    }

    [TestCase("4.2.4.0")]
    [TestCase("4.5.0.0")]
    public async Task The_root_password_is_sent_in_the_encrypted_body_to_later_agents(string version)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion(version) with { Identity = AgentIdentity.Master });
        using var obshell = new ObShellClient(fake.Endpoint.ToString());
        await obshell.Cluster.ConfigureAsync(new ConfigureClusterRequest { ClusterId = 1, ClusterName = "c", RootPwd = Canary });

        Assert.That(fake.Requests[^1].Body, Does.Contain($"\"rootPwd\":\"{Canary}\""));
        Assert.That(Encoding.UTF8.GetString(fake.Requests[^1].RawBody.Span), Does.Not.Contain(Canary));
    }

    [Test]
    public void Every_request_body_that_can_contain_a_secret_is_checked() => Assert.Multiple(() =>
    {
        foreach (var (route, body) in SecretTests.FilledBodies())
        {
            Assert.That(PlainTextSecrets.Find(Encoding.UTF8.GetBytes(body), null), Is.Not.Null, $"{route}: {body}");
        }
    });

    [TestCase("""{"scope":{"type":"ZONE","target":["pass"]},"force":true}""", null)]
    [TestCase("""{"password":""}""", null)]
    [TestCase("""{"password":null}""", null)]
    [TestCase("""{"a":1,"password":"x"}""", "password")]
    [TestCase("""{"auth":{"user":"u","password":"x"}}""", "password")]
    [TestCase("""{"decryption":["x"]}""", "decryption")]
    [TestCase("""{"data_backup_uri":"file:///backup"}""", null)]
    [TestCase("""{"data_backup_uri":"oss://b?access_key=x"}""", "data_backup_uri")]
    [TestCase("""{"ssh_secret":{"user":{"name":"x"}},"a":"b"}""", "ssh_secret")]
    [TestCase("""{"secret":{"a":1},"name":"x"}""", null)]
    [TestCase("""{"rootPwd":"x"}""", null, "rootPwd")]
    [TestCase("""{"rootPwd":"x","password":"y"}""", "password", "rootPwd")]
    public void The_name_of_a_member_decides_whether_it_is_a_secret(string body, string? member, string? except = null) =>
        Assert.That(PlainTextSecrets.Find(Encoding.UTF8.GetBytes(body), except), Is.EqualTo(member));
}

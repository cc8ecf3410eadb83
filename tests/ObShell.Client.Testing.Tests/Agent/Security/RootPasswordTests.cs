using System.Net.Sockets;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Security;

/// <summary>How an agent reads the root password of <c>obcluster/config</c>: encrypted with its key before 4.2.4, in plain text afterwards.</summary>
internal sealed class RootPasswordTests
{
    private const string Config = "/api/v1/obcluster/config";
    private const string V1Header = "X-OCS-Auth";
    private const string NewPassword = "n3w-Root#pw";
    private static readonly string Long = new('x', 200);

    [TestCase("4.2.2.0", "500", "Unexpected error: illegal base64 data at input byte 3")]
    [TestCase("4.2.3.0-1", "500 Common.Unexpected", "Unexpected error: illegal base64 data at input byte 3")]
    public async Task An_old_agent_rejects_a_plain_text_root_password(string version, string outcome, string message)
    {
        await using var fake = await StartAsync(version);
        using var caller = new RawCaller(fake);
        var answer = await PutAsync(caller, version, NewPassword);

        Assert.Multiple(() =>
        {
            Assert.That($"{answer.Outcome}: {answer.Message}", Is.EqualTo($"{outcome}: {message}"));
            Assert.That(fake.Password, Is.Empty);
            Assert.That(fake.Dags, Is.Empty);
            Assert.That(fake.CountExecutions("*", Config), Is.Zero);
        });
    }

    [TestCase("abcd")]
    [TestCase("AAAA")]
    public async Task An_old_agent_rejects_a_root_password_that_is_only_base64(string password)
    {
        await using var fake = await StartAsync("4.2.3.0");
        using var caller = new RawCaller(fake);

        Assert.That((await PutAsync(caller, "4.2.3.0", password)).Message, Is.EqualTo("Unexpected error: crypto/rsa: decryption error"));
    }

    [TestCase("4.2.2.0", NewPassword, null)]
    [TestCase("4.2.3.0", NewPassword, null)]
    [TestCase("4.2.3.0", "200", 53)]
    [TestCase("4.2.3.0", "200", 20)]
    public async Task An_old_agent_decrypts_the_root_password_in_sections(string version, string password, int? sectionLength)
    {
        password = password == "200" ? Long : password;
        await using var fake = await StartAsync(version);
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        var answer = await PutAsync(caller, version, caller.EncryptWithKey(password, sectionLength));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(200), answer.Body);
            Assert.That(fake.Password, Is.EqualTo(password));
            Assert.That(fake.CountExecutions("*", Config), Is.EqualTo(1));
        });
    }

    [TestCase("4.2.4.0", NewPassword, NewPassword)]
    [TestCase("4.5.0.0", NewPassword, NewPassword)]
    [TestCase("4.5.0.0", "long", "long")]
    [TestCase("4.5.0.0", "encrypted", NewPassword)]
    public async Task A_newer_agent_accepts_an_encrypted_or_plain_text_root_password(string version, string sent, string configured)
    {
        await using var fake = await StartAsync(version);
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        var password = sent == "encrypted" ? caller.EncryptWithKey(NewPassword) : sent == "long" ? Long : sent;

        Assert.That((await PutAsync(caller, version, password)).Status, Is.EqualTo(200));
        Assert.That(fake.Password, Is.EqualTo(configured == "long" ? Long : configured));
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    public async Task A_master_requires_the_new_root_password_after_the_change(string method)
    {
        await using var fake = await StartAsync("4.5.0.0");
        using var caller = new RawCaller(fake);
        var body = new JsonObject { ["clusterId"] = 1, ["clusterName"] = "c", ["rootPwd"] = NewPassword };
        await caller.SendAsync(new RawRequest(method, Config) { Body = body.ToJsonString() });

        Assert.That((await caller.GetAsync(RawCaller.Dags)).Outcome, Is.EqualTo("401 Security.Authentication.IncorrectOceanbasePassword"));
        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { Auth = NewPassword })).Outcome, Is.EqualTo("200"));
    }

    [TestCase("""{"clusterId":1,"clusterName":"c"}""")]
    [TestCase("""{"clusterId":1,"clusterName":"c","rootPwd":""}""")]
    [TestCase("""{"clusterId":1,"clusterName":"c","rootPwd":null}""")]
    public async Task A_request_without_a_root_password_is_not_decrypted(string body)
    {
        await using var fake = await StartAsync("4.2.3.0");
        fake.Password = "before";
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("PUT", Config) { Body = body, Auth = "before" })).Outcome, Is.EqualTo("200"));
        Assert.That(fake.Password, Is.EqualTo("before"));
    }

    [Test]
    public async Task A_running_cluster_keeps_its_root_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "before" });
        using var caller = new RawCaller(fake);
        var request = new RawRequest("PUT", Config) { Body = new JsonObject { ["clusterId"] = 1, ["clusterName"] = "c", ["rootPwd"] = NewPassword }.ToJsonString(), Auth = "before" };

        Assert.That((await caller.SendAsync(request)).Outcome, Is.EqualTo("400 OB.Cluster.AlreadyInitialized"));
        Assert.That(fake.Password, Is.EqualTo("before"));
    }

    [Test]
    public async Task An_old_agent_accepts_a_plain_text_root_password_over_the_socket()
    {
        var path = Path.Combine(Path.GetTempPath(), $"fake-{Guid.NewGuid():N}.sock");
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.3.0") with { Identity = AgentIdentity.Master, UnixSocketPath = path, StageDuration = TimeSpan.Zero });
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, token) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        using var body = new StringContent($$"""{"clusterId":1,"clusterName":"c","rootPwd":"{{NewPassword}}"}""");
        using var answer = await http.PutAsync(new Uri($"http://agent{Config}"), body);

        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        Assert.That(fake.Password, Is.EqualTo(NewPassword));
    }

    private static Task<FakeObShell> StartAsync(string version) =>
        FakeObShell.StartAsync(FakeObShellOptions.ForVersion(version) with { Identity = AgentIdentity.Master, StageDuration = TimeSpan.Zero });

    private static Task<RawAnswer> PutAsync(RawCaller caller, string version, string password)
    {
        var body = new JsonObject { ["clusterId"] = 1, ["clusterName"] = "c", ["rootPwd"] = password }.ToJsonString();
        return caller.SendAsync(version.StartsWith("4.2.2", StringComparison.Ordinal)
            ? new RawRequest("PUT", Config) { HeaderName = V1Header, HeaderJson = """{"password":"","ts":9999999999}""", RawBody = body }
            : new RawRequest("PUT", Config) { Body = body });
    }
}

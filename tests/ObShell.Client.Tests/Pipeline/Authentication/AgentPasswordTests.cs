using ObShell.Client.Agents;
using ObShell.Client.Credentials;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>Setting the agent password, and using it afterwards.</summary>
internal sealed class AgentPasswordTests
{
    private const string Route = "/api/v1/agent/password";
    private static readonly SetAgentPasswordRequest First = new() { Password = "agent-1" };
    private static readonly SetAgentPasswordRequest Second = new() { Password = "agent-2" };

    [Test]
    public async Task A_new_agent_password_that_is_also_set_on_the_client_is_used_afterwards([Values("SINGLE", "CLUSTER AGENT")] string identity, [Values] bool useSession)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AnswersWithSamples = true, Identity = new AgentIdentity(identity) });
        await using var obshell = Connect(fake, null, useSession);

        await obshell.Agents.SetPasswordAsync(First);
        obshell.Credential.UpdateAgentPassword(First.Password);
        await obshell.Obproxy.StartAsync();
        await obshell.Agents.SetPasswordAsync(Second);
        obshell.Credential.UpdateAgentPassword(Second.Password);
        await obshell.Obproxy.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.AgentPassword, Is.EqualTo(Second.Password));
            Assert.That(fake.CountExecutions("POST", Route), Is.EqualTo(2));
            Assert.That(fake.CountExecutions("POST", "/api/v1/obproxy/start"), Is.EqualTo(1));
            Assert.That(fake.CountExecutions("POST", "/api/v1/obproxy/stop"), Is.EqualTo(1));
        });
    }

    [TestCase("SINGLE", null, false, "X-OCS-Header")]
    [TestCase("SINGLE", "agent-0", false, "X-OCS-Agent-Header")]
    [TestCase("SINGLE", "agent-0", true, "X-OCS-Agent-Header")]
    [TestCase("CLUSTER AGENT", null, false, "X-OCS-Header")]
    [TestCase("CLUSTER AGENT", null, true, "X-OCS-Header")]
    [TestCase("CLUSTER AGENT", "agent-0", false, "X-OCS-Agent-Header")]
    [TestCase("CLUSTER AGENT", "agent-0", true, "X-OCS-Agent-Header")]
    public async Task Setting_the_agent_password_authenticates_with_the_current_password_and_not_with_a_session(string identity, string? agentPassword, bool useSession, string header)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = agentPassword, Identity = new AgentIdentity(identity) });
        await using var obshell = Connect(fake, agentPassword, useSession);
        await obshell.Tasks.ListAgentDagsAsync();

        await obshell.Agents.SetPasswordAsync(First);

        var sent = fake.Requests.Single(request => request.Path == Route);
        Assert.Multiple(() =>
        {
            Assert.That(fake.AgentPassword, Is.EqualTo(First.Password));
            Assert.That(sent.HeaderName, Is.EqualTo(header).IgnoreCase);
            Assert.That(sent.HeaderJson, Does.Not.Contain("session_id").IgnoreCase);
            Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.EqualTo(useSession && identity == "CLUSTER AGENT" ? 1 : 0));
        });
    }

    [Test]
    public async Task The_exception_for_a_missing_agent_password_names_the_option()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = "agent-0" });
        await using var obshell = Connect(fake, null, useSession: false);

        Assert.That(() => obshell.Agents.SetPasswordAsync(First), Throws.TypeOf<ObShellAuthenticationException>().With.Message.Contain(nameof(ObShellClientOptions.AgentPassword)));
        Assert.That(fake.AgentPassword, Is.EqualTo("agent-0"));
    }

    [Test]
    public async Task Two_passwords_set_at_the_same_time_are_both_tried()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { AgentPassword = "agent-1" });
        await using var obshell = Connect(fake, null, useSession: false);
        Parallel.Invoke(() => obshell.Credential.UpdateAgentPassword("agent-1"), () => obshell.Credential.UpdateAgentPassword("agent-2"));

        await obshell.Obproxy.StartAsync();

        Assert.That(fake.CountExecutions("POST", "/api/v1/obproxy/start"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_provider_is_called_after_a_password_that_was_set_is_rejected()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { AgentPassword = "right" });
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Credential = new ObShellCredential(_ => ValueTask.FromResult(""), _ => ValueTask.FromResult("right")) });
        obshell.Credential.UpdateAgentPassword("offered");

        await obshell.Obproxy.StartAsync();

        Assert.That(fake.CountExecutions("POST", "/api/v1/obproxy/start"), Is.EqualTo(1));
    }

    private static ObShellClient Connect(FakeObShell fake, string? agentPassword, bool useSession) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "root-pw", AgentPassword = agentPassword, UseSession = useSession });
}

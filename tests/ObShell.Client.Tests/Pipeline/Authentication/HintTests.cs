using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>The message for a rejection caused by the configuration names the option.</summary>
internal sealed class HintTests
{
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [Test]
    public async Task The_hint_for_keys_that_never_match_names_several_agents_behind_one_address()
    {
        await using var one = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var other = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var services = new ServiceCollection();
        services.AddObShellClient(options =>
        {
            options.Endpoint = "http://10.10.10.1:2886";
            options.Password = "pw";
        }).ConfigurePrimaryHttpMessageHandler(() => new Balancer(one.Endpoint, other.Endpoint));
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();

        var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tasks.ListUnfinishedDagsAsync());
        Assert.Multiple(() =>
        {
            Assert.That(exception!.ErrCode, Is.EqualTo(ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed));
            Assert.That(exception.Message, Does.EndWith(
                " The agent cannot decrypt with the key that it has just returned. If this address is a load balancer in front of several agents, each has its own key: "
                + "list their addresses in ObShellClientOptions.Endpoints."));
        });
    }

    [Test]
    public async Task The_hint_for_missing_authentication_names_the_option_that_disabled_it()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake, AuthenticationMode.EncryptionDisabled);

        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => obshell.StopClusterAsync(Request));
        Assert.That(exception!.ErrCode, Is.EqualTo("Request.Header.NotFound"));
        Assert.That(exception.Message, Does.EndWith(" ObShellClientOptions.Authentication is EncryptionDisabled, and this agent requires authentication: leave the option at Automatic."));
    }

    [TestCase("Request.Header.NotFound", 400, null)]
    [TestCase("Security.Authentication.Unauthorized", 401, 2)]
    public async Task The_hint_for_a_wrong_authentication_version_names_the_option_that_set_it(string errCode, int status, int? code)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake, AuthenticationMode.V1);
        fake.Misbehave(FakeFault.Refuse(status, errCode, "no", code).On("GET", "/api/v1/task/dag/unfinish"));

        var exception = await Assert.CatchAsync<ObShellApiException>(() => obshell.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Message, Does.EndWith(" ObShellClientOptions.Authentication is V1, and this agent requires another version: leave the option at Automatic."));
    }

    [Test]
    public async Task The_hint_for_an_agent_without_encryption_names_the_option_that_disables_it()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { IsEncryptionDisabled = true });
        using var obshell = Connect(fake, AuthenticationMode.Automatic);
        fake.Misbehave(FakeFault.Refuse(500, "Request.Body.Decrypt.AES.ContentLength.Invalid", "no").On("POST", "/api/v1/ob/stop"));

        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => obshell.StopClusterAsync(Request));
        Assert.That(
            exception!.Message,
            Does.EndWith(" The agent could not decrypt the body. If encryption is disabled there, set ObShellClientOptions.Authentication to EncryptionDisabled."));
    }

    [Test]
    public async Task A_missing_header_without_a_known_reason_has_no_hint()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake, AuthenticationMode.Automatic);
        fake.Misbehave(FakeFault.Refuse(400, "Request.Header.NotFound", "no").On("POST", "/api/v1/ob/stop"));

        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => obshell.StopClusterAsync(Request));
        Assert.That(exception!.Message, Does.EndWith(")."));
    }

    private static ObShellClient Connect(FakeObShell fake, AuthenticationMode mode) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", Authentication = mode, AllowSecretsInPlainText = true });

    /// <summary>Sends each request to the next agent, on any connection.</summary>
    private sealed class Balancer(params Uri[] agents) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _next = -1;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // The key comes from one agent, and the request goes to the other.
            var agent = agents[Interlocked.Increment(ref _next) % agents.Length];
            request.RequestUri = new Uri(agent, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

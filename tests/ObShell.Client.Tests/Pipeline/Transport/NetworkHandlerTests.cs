using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Pipeline;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>The network handler and the handlers before it.</summary>
internal sealed class NetworkHandlerTests
{
    [Test]
    public void A_renewed_handler_keeps_the_certificate_callback_of_the_application()
    {
        RemoteCertificateValidationCallback own = (_, _, _, _) => false;
        using var first = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = own } };
        using var renewed = TransportFactory.Renew(first, new TlsOptions(), TlsMaterial.Load(new TlsOptions()));

        Assert.That(renewed.SslOptions.RemoteCertificateValidationCallback, Is.SameAs(own));
    }

    [Test]
    public void A_renewed_handler_replaces_the_certificate_callback_of_the_library()
    {
        using var authority = TestAuthority.Create();
        using var first = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = new AuthorityCheck([authority.Certificate]).Validate } };
        using var plain = new SocketsHttpHandler();
        using var renewed = TransportFactory.Renew(first, new TlsOptions(), TlsMaterial.Load(new TlsOptions()));
        using var renewedPlain = TransportFactory.Renew(plain, new TlsOptions(), TlsMaterial.Load(new TlsOptions()));

        Assert.That(renewed.SslOptions.RemoteCertificateValidationCallback, Is.Null);
        Assert.That(renewedPlain.SslOptions.RemoteCertificateValidationCallback, Is.Null);
    }

    [Test]
    public async Task An_HttpClient_of_the_application_is_not_guarded()
    {
        using var primary = new HttpClientHandler();
        var services = new ServiceCollection();
        services.AddObShellClient(options => options.Endpoint = "10.10.10.1");
        services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(() => primary);
        await using var provider = services.BuildServiceProvider();
        HttpMessageHandler? handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("other");
        var types = new List<Type>();
        while (handler is DelegatingHandler delegating)
        {
            types.Add(delegating.GetType());
            handler = delegating.InnerHandler;
        }

        Assert.That(handler, Is.SameAs(primary));
        Assert.That(types.Select(type => type.Assembly), Has.None.EqualTo(typeof(ObShellClient).Assembly));
    }

    [Test]
    public void A_proxy_challenge_for_a_scheme_without_a_password_is_ignored()
    {
        var challenges = new ProxyChallenges();
        var credentials = challenges.Wrap(new CredentialCache { { new Uri("http://proxy:3128"), "Basic", new NetworkCredential("user", "pw") } })!;
        var attempt = new Attempt();

        Assert.That(credentials.GetCredential(new Uri("http://proxy:3128"), "Basic")!.UserName, Is.EqualTo("user"), "before there is an attempt");
        challenges.Watch(attempt);
        Assert.That(credentials.GetCredential(new Uri("http://proxy:3128"), "Negotiate"), Is.Null);
        Assert.That(credentials.GetCredential(new Uri("http://other:3128"), "Basic"), Is.Null);
    }

    [Test]
    public void An_endpoint_is_found_by_its_address()
    {
        var known = new HashSet<AgentEndpoint> { EndpointAddress.Parse("10.10.10.1", "x"), EndpointAddress.Parse("unix:/run/ob.sock", "x", 1) };

        Assert.Multiple(() =>
        {
            Assert.That(known, Does.Contain(EndpointAddress.Parse("http://10.10.10.1:2886", "x")));
            Assert.That(known, Does.Contain(EndpointAddress.Parse("unix:///run/ob.sock", "x", 7)));
            Assert.That(known, Does.Not.Contain(EndpointAddress.Parse("unix:/run/other.sock", "x", 1)));
            Assert.That(known, Does.Not.Contain(EndpointAddress.Parse("https://10.10.10.1:2886", "x")));
        });
    }

    [Test]
    public async Task A_request_cannot_pass_through_the_handlers_twice()
    {
        var network = new Network();
        var handler = new RetryHandler(CallLimits.Of(new ObShellClientOptions()), new ClientLifetime(), TimeProvider.System, () => 0, NullLogger.Instance) { InnerHandler = network };
        using var invoker = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://10.10.10.1:2886/api/v1/task/dag/unfinish");
        using var first = await invoker.SendAsync(request, CancellationToken.None);

        var exception = await Assert.ThrowsAsync<ObShellNoResponseException>(() => invoker.SendAsync(request, CancellationToken.None));
        Assert.That(exception!.Message, Does.Contain("something sent the same request through the client's handlers a second time, which was refused"));
        Assert.That(network.Count, Is.EqualTo(1));
    }

    [Test]
    public void A_path_shorter_than_its_route_has_no_task_id()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://10.10.10.1:2886/api/v1");
        request.Options.Set(new HttpRequestOptionsKey<string>(Refit.HttpRequestMessageOptions.RelativePathTemplate), "/api/v1/task/dag/{id}");

        Assert.That(TaskOwner.IdIn(request), Is.Null);
    }

    [TestCase("http://proxy", null)]
    [TestCase("not an address://x", "is not an address")]
    [TestCase("http:///path", "is not an address")]
    [TestCase("x:///path", "is not an address")]
    public void A_proxy_address_without_a_host_is_refused(string proxy, string? fault) =>
        Assert.That(ProxyAddress.Explain(proxy), fault is null ? Is.Null : Does.StartWith(fault));

    private sealed class Network : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return Task.FromResult(StubbedClient.Answer(200, """{"successful":true,"status":200,"traceId":"t","data":{"contents":[]}}"""));
        }
    }
}

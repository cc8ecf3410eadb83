using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ObShell.Client.Tests;

/// <summary>The allocations of a call without the network. Everything runs on one thread, so that they can be counted exactly.</summary>
internal sealed class AllocationTests
{
    private const string Dag = """{"successful":true,"timestamp":"2026-01-02T03:04:05.123456789+08:00","duration":1,"status":200,"traceId":"0123456789abcdef","data":{"id":"22130706433028871","dag_id":1,"name":"Stop OB","stage":1,"max_stage":6,"state":"RUNNING","operator":"RUN","maintenance_type":1,"maintenance_key":"","start_time":"2026-01-02T03:04:05.123456789+08:00","end_time":"0001-01-01T00:00:00Z","nodes":null,"additional_data":null}}""";

    // HttpClient itself allocates less than 3 KB, and the stubbed agent creates a response for each call. A debug build also allocates an object for every
    // asynchronous method.
#if DEBUG
    private const int Network = 1024;
#else
    private const int Network = 3 * 1024;
#endif

    [Test]
    public async Task A_poll_allocates_at_most_12_KB()
    {
        using var agent = new CannedAgent();
        await using var services = Services(agent);
        var dag = services.GetRequiredService<ObShellClient>().GetDagOperation(DagId.Parse("22130706433028871"));

        var bytes = await BytesOfAsync(() => dag.UpdateStatusAsync(showDetails: false));
        Assert.That((await dag.UpdateStatusAsync(showDetails: false)).State, Is.EqualTo(DagState.Running));
        Assert.That(bytes + Network, Is.LessThanOrEqualTo(12 * 1024));
    }

    [Test]
    public async Task A_request_with_a_body_of_1_KB_allocates_at_most_20_KB()
    {
        using var agent = new CannedAgent();
        await using var services = Services(agent);
        var obshell = services.GetRequiredService<ObShellClient>();
        var request = StopClusterRequest.Zones(Enumerable.Range(0, 60).Select(number => $"zone-number-{number}"), StopMode.Force);

        var bytes = await BytesOfAsync(() => obshell.StopClusterAsync(request));
        Assert.That(bytes + Network, Is.LessThanOrEqualTo(20 * 1024));
    }

    [Test]
    public async Task The_key_is_requested_and_parsed_once()
    {
        using var agent = new CannedAgent();
        await using var services = Services(agent);
        var dag = services.GetRequiredService<ObShellClient>().GetDagOperation(DagId.Parse("22130706433028871"));
        for (var count = 0; count < 10; count++)
        {
            await dag.UpdateStatusAsync();
        }

        Assert.That(agent.Paths.Count(path => path == "/api/v1/secret"), Is.EqualTo(1));
        Assert.That(agent.Paths, Has.Count.EqualTo(12));
    }

    private static async Task<long> BytesOfAsync(Func<Task> call)
    {
        for (var count = 0; count < 20; count++)
        {
            await call();
        }

        const int Calls = 50;
        var thread = Environment.CurrentManagedThreadId;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < Calls; count++)
        {
            await call();
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(Environment.CurrentManagedThreadId, Is.EqualTo(thread), "it could not be counted");
        return bytes / Calls;
    }

    private static ServiceProvider Services(CannedAgent agent)
    {
        var services = new ServiceCollection();
        services.AddObShellClient(options =>
        {
            options.Endpoint = "http://10.10.10.1:2886";
            options.Password = "hush-hush";
        }).ConfigurePrimaryHttpMessageHandler(() => agent).RemoveAllLoggers();
        return services.BuildServiceProvider();
    }

    /// <summary>Returns the given responses at once.</summary>
    private sealed class CannedAgent : HttpMessageHandler
    {
        private static readonly byte[] Answer = Encoding.UTF8.GetBytes(Dag);
        private static readonly byte[] Info = """{"successful":true,"status":200,"traceId":"t","data":{"identity":"CLUSTER AGENT","version":"4.5.0.0-1","supportedAuth":["v2"]}}"""u8.ToArray();
        private readonly byte[] _secret;

        public CannedAgent()
        {
            using var rsa = System.Security.Cryptography.RSA.Create(1024);
            _secret = Encoding.UTF8.GetBytes($$$"""{"successful":true,"status":200,"traceId":"t","data":{"public_key":"{{{Convert.ToBase64String(rsa.ExportRSAPublicKey())}}}"}}""");
        }

        public List<string> Paths { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            Paths.Add(path);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(path switch { "/api/v1/info" => Info, "/api/v1/secret" => _secret, _ => Answer }),
            });
        }
    }
}

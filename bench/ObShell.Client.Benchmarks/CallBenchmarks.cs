using BenchmarkDotNet.Attributes;

namespace ObShell.Client.Benchmarks;

/// <summary>Calls through the client, against the same requests by a bare <see cref="HttpClient"/> and the RSA sections that their headers take.</summary>
public class CallBenchmarks
{
    private const int Calls = 20;
    private readonly HttpClient _bare = BareHttp.Create();
    private ServerProcess _server = null!;
    private ObShellClient _client = null!;
    private SampleRequests _requests = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _server = await ServerProcess.StartAsync(FakeServer.Kind);
        _client = new ObShellClient(_server.Endpoint.ToString(), FakeServer.Password);
        _requests = await SampleRequests.PrepareAsync(_server.Endpoint, _client);
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _bare.Dispose();
        _server.Dispose();
    }

    [BenchmarkCategory("GET"), Benchmark(Description = "bare HttpClient", OperationsPerInvoke = Calls)]
    public Task BareGet() => RepeatAsync(() => _requests.Get.SendAsync(_bare));

    [BenchmarkCategory("GET"), Benchmark(Description = "bare HttpClient + 1 RSA section", OperationsPerInvoke = Calls, Baseline = true)]
    public Task BareGetAndSection() => RepeatAsync(() =>
    {
        _requests.Sections.Encrypt(SampleRequests.GetSections);
        return _requests.Get.SendAsync(_bare);
    });

    [BenchmarkCategory("GET"), Benchmark(Description = "DagOperation.UpdateStatusAsync", OperationsPerInvoke = Calls)]
    public Task Get() => RepeatAsync(() => _requests.GetAsync(_client));

    [BenchmarkCategory("POST 1 KB"), Benchmark(Description = "bare HttpClient", OperationsPerInvoke = Calls)]
    public Task BarePost() => RepeatAsync(() => _requests.Post.SendAsync(_bare));

    [BenchmarkCategory("POST 1 KB"), Benchmark(Description = "bare HttpClient + 2 RSA sections", OperationsPerInvoke = Calls, Baseline = true)]
    public Task BarePostAndSections() => RepeatAsync(() =>
    {
        _requests.Sections.Encrypt(SampleRequests.PostSections);
        return _requests.Post.SendAsync(_bare);
    });

    [BenchmarkCategory("POST 1 KB"), Benchmark(Description = "IRoleApi.GrantObjectPrivilegesAsync", OperationsPerInvoke = Calls)]
    public Task Post() => RepeatAsync(() => SampleRequests.PostAsync(_client));

    private static async Task RepeatAsync(Func<Task> call)
    {
        for (var index = 0; index < Calls; index++)
        {
            await call();
        }
    }
}

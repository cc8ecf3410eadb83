using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ObShell.Client.Benchmarks;

/// <summary>An answer of 50 MB.</summary>
[BenchmarkCategory("answer of 50 MB")]
public class AnswerBenchmarks
{
    private readonly HttpClient _bare = BareHttp.Create();
    private ServerProcess _server = null!;
    private ObShellClient _client = null!;
    private DagId _dag;
    private Uri _address = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _server = await ServerProcess.StartAsync(PlainAgent.Kind);
        _client = new ObShellClient(_server.Endpoint.ToString(), FakeServer.Password);
        _dag = DagIds.Make(1, TimeSpan.Zero);
        _address = new Uri(_server.Endpoint, $"{PlainAgent.DagPath}{_dag}");
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _bare.Dispose();
        _server.Dispose();
    }

    [Benchmark(Description = "JsonSerializer.DeserializeAsync of the stream", Baseline = true)]
    public async Task<int> BareAsync()
    {
        using var response = await _bare.GetAsync(_address, HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await response.Content.ReadAsStreamAsync();
        var answer = await JsonSerializer.DeserializeAsync(stream, BareJson.Default.BareAnswer);
        return answer!.Data.Nodes!.Count;
    }

    [Benchmark(Description = "DagOperation.UpdateStatusAsync")]
    public async Task<int> GetAsync()
    {
        var dag = await _client.GetDagOperation(_dag).UpdateStatusAsync();
        return dag.Nodes!.Count;
    }
}

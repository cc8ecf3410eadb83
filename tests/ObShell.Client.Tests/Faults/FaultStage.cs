using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>The agents and the client of one call.</summary>
internal sealed class FaultStage : IAsyncDisposable
{
    public const string Password = "pw";

    private static readonly Lazy<FakeCertificates> Certificates = new(MakeCertificates);
    private static readonly Lazy<string> Folder = new(() => Directory.CreateTempSubdirectory("obshell-faults-").FullName);
    private static readonly TimeSpan Stage = TimeSpan.FromSeconds(10);
    private static int PathNumber;

    private readonly FaultRow _row;
    private readonly Clock _clock = new();
    private readonly string _socket = Path.Combine(Folder.Value, $"{Interlocked.Increment(ref PathNumber)}.sock");
    private ObShellClient? _client;

    private FaultStage(FaultRow row, Way way, FaultCall call) => (_row, Way, Call) = (row, way, call);

    public Way Way { get; }

    public FaultCall Call { get; }

    public FakeObShellCluster Cluster { get; private set; } = null!;

    /// <summary>The agent that the client tries first, and that owns the DAG.</summary>
    public FakeObShell Agent => Cluster.Agents[0];

    public ObShellClient Client => _client ??= new ObShellClient(Options);

    public ObShellClientOptions Options { get; private set; } = null!;

    /// <summary>A file with another authority.</summary>
    public static string OtherAuthority => Path.Combine(Folder.Value, "other.pem");

    /// <summary>The DAG to wait for, if any.</summary>
    public DagOperation? Dag { get; private set; }

    public bool IsWait => Call is FaultCall.WaitWhenItPasses or FaultCall.WaitWhenItStays;

    public (string Method, string Path) Route => Call switch
    {
        FaultCall.Read => ("GET", "/api/v1/task/dag/unfinish"),
        FaultCall.Change => ("POST", "/api/v1/ob/stop"),
        _ => ("GET", $"/api/v1/task/dag/{Dag!.Id}"),
    };

    public static async Task<FaultStage> SetAsync(FaultRow row, Way way, FaultCall call)
    {
        var stage = new FaultStage(row, way, call);
        stage.Cluster = await FakeObShellCluster.StartAsync(row.Agents, new FakeObShellOptions
        {
            Password = Password,
            KeySize = 512,
            UnixSocketPath = stage._socket,
            ServerCertificate = way == Way.Https ? Certificates.Value.Server : null,
            TimeProvider = stage._clock,
            StageDuration = Stage,
        });
        stage.Options = stage.MakeOptions();
        row.Configure?.Invoke(stage, stage.Options);
        if (stage.IsWait)
        {
            // Another client starts the DAG.
            await using var other = new ObShellClient($"unix:{stage.Agent.UnixSocketPath}");
            stage.Dag = stage.Client.GetDagOperation((await other.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force))).Id);
        }

        return stage;
    }

    /// <summary>Advances the clock past the end of the DAGs.</summary>
    public void EndDags() => _clock.Advance(Stage * 12);

    public int CountRequests() => Cluster.CountRequests(Route.Method, Route.Path);

    public async Task RestartAsync(bool newKey)
    {
        await Agent.StopListeningAsync();
        await Agent.RestartAsync(newKey);
    }

    public async ValueTask DisposeAsync()
    {
        // Closing a session that cannot be closed would only cost time.
        _client?.Dispose();
        await Cluster.DisposeAsync();
    }

    public static void RemoveFolder()
    {
        if (Folder.IsValueCreated)
        {
            Directory.Delete(Folder.Value, recursive: true);
        }
    }

    private static FakeCertificates MakeCertificates()
    {
        using var others = FakeCertificates.Create();
        File.WriteAllText(OtherAuthority, others.AuthorityPem);
        var certificates = FakeCertificates.Create();
        File.WriteAllText(Path.Combine(Folder.Value, "ca.pem"), certificates.AuthorityPem);
        return certificates;
    }

    private ObShellClientOptions MakeOptions()
    {
        var options = new ObShellClientOptions
        {
            Endpoints = [.. Cluster.Agents.Select(agent => Way == Way.Socket ? $"unix:{agent.UnixSocketPath}" : agent.Endpoint.ToString())],
            Password = Password,
            AttemptTimeout = _row.RunsOutOfTime ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(8),
            CallTimeout = _row.RunsOutOfTime ? TimeSpan.FromSeconds(6) : TimeSpan.FromSeconds(10),
            RetryDelay = TimeSpan.FromMilliseconds(10),
            MaxResponseBytes = 256 * 1024,
            DagFollow =
            {
                FirstDelay = TimeSpan.FromMilliseconds(10),
                MaxDelay = TimeSpan.FromMilliseconds(20),
                FaultBudget = Call == FaultCall.WaitWhenItPasses ? TimeSpan.FromMinutes(1) : TimeSpan.FromMilliseconds(150),
            },
        };
        options.Tls.CertificateAuthorityFile = Way == Way.Https ? Path.Combine(Folder.Value, "ca.pem") : null;
        return options;
    }

    /// <summary>The machine's clock, moved on.</summary>
    private sealed class Clock : TimeProvider
    {
        private long _ahead;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
    }
}

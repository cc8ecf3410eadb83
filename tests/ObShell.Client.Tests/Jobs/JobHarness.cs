using ObShell.Client.Agents;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

/// <summary>A cluster of three zones, a client, and a checkpoint in memory.</summary>
internal sealed class JobHarness : IAsyncDisposable
{
    private JobHarness(FakeObShellCluster cluster, ObShellClient client) => (Cluster, Client) = (cluster, client);

    public FakeObShellCluster Cluster { get; }

    public ObShellClient Client { get; }

    public MemoryCheckpoint Checkpoint { get; } = new();

    public List<string> Progress { get; } = [];

    public JobOptions Options => new() { Checkpoint = Checkpoint, Progress = new Recorder(Progress) };

    public FakeCluster Model => Cluster.Cluster;

    public static async Task<JobHarness> StartAsync(int agents = 3, TimeSpan? stage = null, TimeProvider? time = null, bool isDeployed = true)
    {
        time ??= new FastTime(100);
        var cluster = await FakeObShellCluster.StartAsync(
            agents,
            new FakeObShellOptions
            {
                Identity = isDeployed ? AgentIdentity.ClusterAgent : AgentIdentity.Single,
                Password = isDeployed ? "pw" : "",
                KeySize = 512,
                StageDuration = stage ?? TimeSpan.FromMilliseconds(500),
                TimeProvider = time,
            });
        return new JobHarness(cluster, Connect(cluster, time, isDeployed ? "pw" : ""));
    }

    public static ObShellClient Connect(FakeObShellCluster cluster, TimeProvider time, string password = "pw") => new(
        new ObShellClientOptions
        {
            Endpoints = [.. cluster.Endpoints.Select(endpoint => endpoint.ToString())],
            Password = password,
            CallTimeout = TimeSpan.FromHours(1),
            AttemptTimeout = TimeSpan.FromHours(1),
        },
        null,
        time);

    public Task RunAsync(ObShellJob job, CancellationToken cancellationToken = default) => Client.RunAsync(job, Options, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Cluster.DisposeAsync();
    }

    internal sealed class MemoryCheckpoint : IJobCheckpoint
    {
        private bool _isLocked;

        public string? State { get; set; }

        /// <summary>What happens before a state is kept; a test that throws here stands for a crash.</summary>
        public Action<string> BeforeWrite { get; set; } = _ => { };

        public ValueTask<IAsyncDisposable> LockAsync(CancellationToken cancellationToken)
        {
            if (_isLocked)
            {
                throw new InvalidOperationException("Another run works with the checkpoint.");
            }

            _isLocked = true;
            return new(new Unlock(this));
        }

        public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(State);

        public ValueTask WriteAsync(string state, CancellationToken cancellationToken)
        {
            BeforeWrite(state);
            State = state;
            return default;
        }

        public ValueTask DeleteAsync(CancellationToken cancellationToken)
        {
            State = null;
            return default;
        }

        private sealed class Unlock(MemoryCheckpoint checkpoint) : IAsyncDisposable
        {
            public ValueTask DisposeAsync()
            {
                checkpoint._isLocked = false;
                return default;
            }
        }
    }

    private sealed class Recorder(List<string> lines) : IProgress<JobProgress>
    {
        public void Report(JobProgress value)
        {
            lock (lines)
            {
                lines.Add(value.ToString());
            }
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Hosting.Tests.Services;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Hosting.Tests;

/// <summary>The services that docs/hosting.md shows.</summary>
internal sealed class HostedServiceTests
{
    [TestCase(nameof(NightlyBackup))]
    [TestCase(nameof(ClusterGate))]
    public void The_document_shows_the_service_that_is_tested_here(string name)
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ObShell.Client.Hosting.Tests", "Services", $"{name}.cs"));

        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "docs", "hosting.md")), Does.Contain(source[source.IndexOf("internal sealed class", StringComparison.Ordinal)..].TrimEnd()));
    }

    [Test]
    public async Task The_nightly_backup_runs_at_two_and_again_in_the_night_after_a_failure()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));
        await using var fake = await StartAsync();
        fake.Cluster.FailNextBackup();
        using var host = Build(fake, services => services.AddSingleton<IJobCheckpoint>(new MemoryCheckpoint()).AddSingleton<TimeProvider>(time).AddHostedService<NightlyBackup>());
        await host.StartAsync();

        await AdvanceUntilAsync(time, TimeSpan.FromHours(1), () => fake.CountExecutions("POST", "/api/v1/tenant/orders/backup") == 1);
        var first = time.GetUtcNow();
        await AdvanceUntilAsync(time, TimeSpan.FromMinutes(30), () => fake.CountExecutions("POST", "/api/v1/tenant/orders/backup") == 2);
        var second = time.GetUtcNow();
        await host.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.GreaterThanOrEqualTo(new DateTimeOffset(2026, 12, 2, 2, 0, 0, TimeSpan.Zero)));
            Assert.That(second, Is.GreaterThanOrEqualTo(new DateTimeOffset(2026, 12, 3, 2, 0, 0, TimeSpan.Zero)));
        });
    }

    [Test]
    public async Task A_backup_that_was_begun_by_an_earlier_host_goes_on_at_once()
    {
        await using var fake = await StartAsync();
        var checkpoint = new MemoryCheckpoint();
        fake.Cluster.BackupDuration = TimeSpan.FromSeconds(3);
        IHost Host() => Build(fake, services => services.AddSingleton<IJobCheckpoint>(checkpoint).AddSingleton(TimeProvider.System).AddHostedService<NightlyBackup>());
        using var cancellation = new CancellationTokenSource();
        using (var obshell = new ObShellClient($"{fake.Endpoint}", "pw"))
        {
            var run = obshell.RunAsync(new BackupRun { Tenant = "orders" }, new JobOptions { Checkpoint = checkpoint }, cancellation.Token);
            await fake.WaitForRequestAsync("POST", "/api/v1/tenant/orders/backup");
            await cancellation.CancelAsync();
            Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
        }

        using var host = Host();
        await host.StartAsync();
        while (checkpoint.State is not null)
        {
            await Task.Delay(20);
        }

        await host.StopAsync();
        Assert.That(fake.CountExecutions("POST", "/api/v1/tenant/orders/backup"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_gate_lets_the_services_after_it_start_when_the_cluster_is_ready()
    {
        await using var fake = await StartAsync();
        await fake.StopListeningAsync();
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var after = new Started();
        using var host = Build(fake, services => services.AddSingleton<TimeProvider>(time).AddHostedService<ClusterGate>().AddSingleton<IHostedService>(after));
        var start = host.StartAsync();
        await AdvanceUntilAsync(time, TimeSpan.FromSeconds(1), () => time.GetUtcNow() > DateTimeOffset.UtcNow.AddSeconds(20));
        var early = after.IsStarted;
        await fake.RestartAsync();
        await AdvanceUntilAsync(time, TimeSpan.FromSeconds(1), () => start.IsCompleted);
        await start;

        Assert.That((early, after.IsStarted), Is.EqualTo((false, true)));
        await host.StopAsync();
    }

    private static async Task<FakeObShell> StartAsync()
    {
        var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512, StageDuration = TimeSpan.FromMilliseconds(1) });
        var backup = fake.Tenants.Add("orders").Backup;
        (backup.DataUri, backup.ArchiveUri) = ("file:///backup/data", "file:///backup/log");
        (fake.Cluster.BackupDuration, fake.Cluster.ArchiveLogDelay) = (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1));
        return fake;
    }

    private static IHost Build(FakeObShell fake, Action<IServiceCollection> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddObShellClient(options => (options.Endpoint, options.Password, options.RejectedPasswordBackOff) = ($"{fake.Endpoint}", "pw", TimeSpan.Zero));
        add(builder.Services);
        return builder.Build();
    }

    private static async Task AdvanceUntilAsync(FakeTimeProvider time, TimeSpan step, Func<bool> isDone)
    {
        while (!isDone())
        {
            time.Advance(step);
            await Task.Delay(20);
        }
    }

    private sealed class Started : IHostedService
    {
        public bool IsStarted { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            IsStarted = true;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class MemoryCheckpoint : IJobCheckpoint
    {
        private volatile string? _state;

        public string? State => _state;

        public ValueTask<IAsyncDisposable> LockAsync(CancellationToken cancellationToken) => new(new MemoryStream());

        public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(_state);

        public ValueTask WriteAsync(string state, CancellationToken cancellationToken)
        {
            _state = state;
            return default;
        }

        public ValueTask DeleteAsync(CancellationToken cancellationToken)
        {
            _state = null;
            return default;
        }
    }
}

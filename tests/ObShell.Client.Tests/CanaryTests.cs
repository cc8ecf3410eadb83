using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>A password appears only in the encrypted header.</summary>
[NonParallelizable] // It listens to every activity of the process.
internal sealed class CanaryTests
{
    private const string Canary = "C4nary-密-\"pw\"";

    [Test]
    public async Task No_log_exception_text_activity_or_URL_contains_the_password()
    {
        var texts = new Texts();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                texts.Add(activity.DisplayName);
                texts.Add(activity.StatusDescription);
                foreach (var (key, value) in activity.TagObjects)
                {
                    texts.Add($"{key}={value}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Canary, StageDuration = TimeSpan.FromMilliseconds(20) });
        var logs = new FakeLogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        services.AddObShellClient(options =>
        {
            options.Endpoint = fake.Endpoint.ToString();
            options.Password = Canary;
            options.AttemptTimeout = TimeSpan.FromMilliseconds(500);
            options.DagFollow.FirstDelay = TimeSpan.FromMilliseconds(5);
        }).AddDefaultLogger();
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();

        fake.NextDag = FakeDagScript.FailsAt(2);
        await CollectAsync(async () => await (await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force))).WaitForCompletionAsync());
        foreach (var fault in Faults())
        {
            fake.Misbehave(fault.On("POST", "/api/v1/ob/stop"));
            await CollectAsync(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        }

        fake.Password = "another";
        await CollectAsync(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        await fake.StopListeningAsync();
        await CollectAsync(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var options = provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<ObShellClientOptions>>().Value;
        texts.Add(options.ToString());
        texts.Add(obshell.ToString());
        texts.Add(CatchText(() => new ObShellClient("http://x/y", Canary)));
        texts.Add(CatchText(() => new ObShellClient($"http://root:{Canary}@10.10.10.1", Canary)));
        texts.Add(CatchText(() => new ObShellClient("10.10.10.1", Canary + "\ud800")));
        foreach (var record in logs.GetSnapshot())
        {
            texts.Add(record.Message);
            texts.Add(record.Exception?.ToString());
            texts.Add(string.Join(";", record.StructuredState?.Select(pair => $"{pair.Key}={pair.Value}") ?? []));
            texts.Add(string.Join(";", record.Scopes.Select(scope => scope?.ToString())));
        }

        foreach (var request in fake.Requests)
        {
            texts.Add(request.RawTarget);
            texts.Add(string.Join(";", request.Headers.Select(header => $"{header.Key}={header.Value}")));
        }

        Assert.Multiple(() =>
        {
            Assert.That(logs.Count, Is.GreaterThan(50), "the logs were listened to");
            Assert.That(texts.All, Has.Some.Contains("url.template"), "the activities were listened to");
            Assert.That(fake.Requests.Select(request => request.HeaderJson ?? ""), Has.Some.Contains("C4nary"), "the canary was there");
            Assert.That(texts.All, Has.None.Contains("C4nary"));
            Assert.That(texts.All, Has.None.Contains("4nary-"));
        });

        async Task CollectAsync(Func<Task> action)
        {
            try
            {
                await action();
            }
            catch (ObShellException exception)
            {
                texts.Add(exception.ToString());
                texts.Add((exception as ObShellApiException)?.Error.ToString());
                return;
            }

            Assert.Fail("An exception was to come.");
        }
    }

    [Test]
    public async Task No_log_exception_or_URL_contains_sessions_tokens_or_agent_passwords()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Canary });
        var logs = new FakeLogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        services.AddObShellClient(options =>
        {
            options.Endpoint = fake.Endpoint.ToString();
            options.Credential = new ObShellCredential(_ => ValueTask.FromResult(Canary));
            options.AgentPassword = Canary + "agent";
            options.UseSession = true;
        });
        var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        var texts = new Texts();
        var token = (await obshell.Sessions.CreateSsoTokenAsync());
        await obshell.UseSsoTokenAsync(token);
        texts.Add((await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.UseSsoTokenAsync(token)))!.ToString());
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ForgetSessions();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
        texts.Add((await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force))))!.ToString());
        await provider.DisposeAsync();

        var sessions = fake.Requests.Where(request => request.HeaderJson is not null)
            .Select(request => System.Text.Json.JsonDocument.Parse(request.HeaderJson!).RootElement)
            .Select(header => header.TryGetProperty("session_id", out var id) ? id.GetString() : null)
            .OfType<string>().Where(id => id.Length > 0).Distinct().ToArray();
        foreach (var record in logs.GetSnapshot())
        {
            texts.Add($"{record.Message} {record.Exception} {string.Join(";", record.StructuredState?.Select(pair => $"{pair.Key}={pair.Value}") ?? [])}");
        }

        foreach (var request in fake.Requests)
        {
            texts.Add(request.RawTarget);
        }

        Assert.That(sessions, Has.Length.EqualTo(2));
        Assert.That(fake.SessionCount, Is.Zero, "disposing of the services logged out");
        Assert.Multiple(() =>
        {
            foreach (var secret in sessions.Append(token).Append("4nary-"))
            {
                Assert.That(texts.All, Has.None.Contains(secret));
            }
        });
    }

    private sealed class Texts
    {
        private readonly ConcurrentBag<string> _all = [];

        public IReadOnlyCollection<string> All => _all;

        public void Add(string? text) => _all.Add(text ?? "");
    }

    private static IEnumerable<FakeFault> Faults() =>
    [
        FakeFault.Status(502), FakeFault.Html(), FakeFault.EmptyBody(), FakeFault.NoContent(), FakeFault.Truncate(50), FakeFault.TruncateJson(50),
        FakeFault.Hang(), FakeFault.CutBefore(), FakeFault.CutAfter(), FakeFault.Refuse(500, "Common.Unexpected", "x"),
        FakeFault.Refuse(401, "Security.Authentication.Expired", "x", 10008).Repeat(2),
    ];

    private static string CatchText(Func<object> action)
    {
        try
        {
            return $"{action()} was taken";
        }
        catch (ArgumentException exception)
        {
            return exception.ToString();
        }
    }
}

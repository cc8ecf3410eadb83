using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Pipeline;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>One client for concurrent callers: each gets its own response, and shared values are fetched once.</summary>
internal sealed class ThreadSafetyTests
{
    private const int Callers = 200;
    private const int Rounds = 4;

    [Test]
    public async Task Concurrent_calls_fetch_a_changed_key_once()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        for (var round = 1; round <= Rounds; round++)
        {
            await AllAtOnceAsync(obshell);
            Assert.Multiple(() =>
            {
                Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(round), $"round {round}");
                Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(round), $"round {round}");
                Assert.That(fake.StopExecutions, Is.EqualTo(round), "every stop has run once");
            });
            fake.RotateKey();
        }

        Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.Zero);
    }

    [Test]
    public async Task Concurrent_calls_replace_an_expired_session_once()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, session: true);
        for (var round = 1; round <= Rounds; round++)
        {
            await AllAtOnceAsync(obshell);
            Assert.Multiple(() =>
            {
                Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.EqualTo(round), $"round {round}");
                Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(1), "nothing was wrong with the key");
                Assert.That(fake.StopExecutions, Is.EqualTo(round), "every stop has run once");
            });
            if (round % 2 == 0)
            {
                fake.ExpireSessions();
            }
            else
            {
                fake.ForgetSessions();
            }
        }
    }

    [Test]
    public async Task A_changed_key_and_an_expired_session_are_each_replaced_once()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, session: true);
        await AllAtOnceAsync(obshell);
        fake.RotateKey();
        fake.ForgetSessions();
        await AllAtOnceAsync(obshell);

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(2));
            Assert.That(fake.CountExecutions("POST", "/api/v1/login"), Is.EqualTo(2));
            Assert.That(fake.StopExecutions, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_cancelled_call_does_not_cancel_the_key_request_of_others()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Delay(TimeSpan.FromMilliseconds(500)).On("GET", "/api/v1/secret"));
        using var impatience = new CancellationTokenSource();
        var impatient = Enumerable.Range(0, Callers / 2).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync(cancellationToken: impatience.Token)).ToArray();
        var patient = Enumerable.Range(0, Callers / 2).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()).ToArray();
        await fake.WaitForRequestAsync("GET", "/api/v1/secret");
        await impatience.CancelAsync();

        Assert.That(() => Task.WhenAll(impatient), Throws.InstanceOf<OperationCanceledException>());
        await Task.WhenAll(patient);
        Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(1));
    }

    [Test]
    public async Task Many_waiters_of_one_DAG_see_its_end_while_the_key_changes()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(100) });
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate));
        var followers = Enumerable.Range(0, Callers / 2)
            .Select(index => (index % 2 == 0 ? stop : obshell.GetDagOperation(stop.Id)).WaitForCompletionAsync())
            .ToArray();
        for (var rotation = 0; rotation < Rounds; rotation++)
        {
            await Task.Delay(50);
            fake.RotateKey();
        }

        var ends = await Task.WhenAll(followers);
        Assert.Multiple(() =>
        {
            Assert.That(ends.Select(dag => (dag.Id, dag.State)), Is.All.EqualTo((stop.Id, DagState.Succeeded)));
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.LessThanOrEqualTo(1 + Rounds), "never more than there were keys");
        });
    }

    [Test]
    public async Task Many_DAGs_polled_at_once_each_return_their_own_result()
    {
        var agent = new ManyDags();
        using var obshell = Connect(agent);
        var ends = await Task.WhenAll(Enumerable.Range(1, 500).Select(async number =>
        {
            var operation = obshell.GetDagOperation(DagId.Parse(ManyDags.IdOf(number)));
            try
            {
                return (number, await operation.WaitForCompletionAsync());
            }
            catch (DagFailedException exception)
            {
                Assert.That(exception.Message, Does.Contain($"DAG 'Dag {number}' {ManyDags.IdOf(number)} failed"));
                return (number, exception.Dag);
            }
        }));

        Assert.Multiple(() =>
        {
            foreach (var (number, dag) in ends)
            {
                Assert.That((dag.Id.ToString(), dag.Name, dag.LocalDagId), Is.EqualTo((ManyDags.IdOf(number), $"Dag {number}", (long)number)));
                Assert.That(dag.State, Is.EqualTo(number % 3 == 0 ? DagState.Failed : DagState.Succeeded));
                Assert.That(agent.Asked[ManyDags.IdOf(number)], Is.EqualTo(ManyDags.PollsOf(number)), "no DAG was polled for a waiter of another");
            }
        });
    }

    /// <summary>Makes concurrent calls, and checks that each gets its own response.</summary>
    private static async Task AllAtOnceAsync(ObShellClient obshell)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var callers = Enumerable.Range(0, Callers).Select(async caller =>
        {
            await start.Task;
            await CallAsync(obshell, caller);
        }).ToArray();
        start.SetResult();
        await Task.WhenAll(callers);
    }

    private static async Task CallAsync(ObShellClient obshell, int caller)
    {
        switch (caller)
        {
            case 0:
                var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
                Assert.That((await stop.WaitForCompletionAsync()).Id, Is.EqualTo(stop.Id));
                break;
            case var _ when caller % 4 == 0:
                Assert.That((await obshell.Agents.GetGitInfoAsync()).CommitId, Is.Not.Empty);
                break;
            case var _ when caller % 4 == 1:
                // The agent's error repeats the argument.
                var unknown = await CatchAsync(() => obshell.GetDagOperation(DagId.Parse($"no-dag-{caller}")).UpdateStatusAsync(caller % 8 == 1));
                Assert.That(unknown.Message, Does.Contain($"GET /api/v1/task/dag/no-dag-{caller}?").And.Contain($"Invalid ID: no-dag-{caller}:"));
                break;
            case var _ when caller % 4 == 2:
                var refused = await CatchAsync(() => obshell.GetDagOperation(DagId.Parse($"no-dag-{caller}")).RetryAsync());
                Assert.That(refused.Message, Does.Contain($"POST /api/v1/task/dag/no-dag-{caller} ").And.Contain($"Invalid ID: no-dag-{caller}:"));
                break;
            default:
                Assert.That(await obshell.Tasks.ListAgentDagsAsync(), Is.Not.Null);
                break;
        }
    }

    private static async Task<ObShellApiException> CatchAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ObShellApiException exception) when (exception is not ObShellAuthenticationException)
        {
            return exception;
        }

        throw new AssertionException("A refusal was to come.");
    }

    private static Task<FakeObShell> StartAsync() =>
        FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(1) });

    private static ObShellClient Connect(FakeObShell fake, bool session = false) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        UseSession = session,
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(10), MaxDelay = TimeSpan.FromMilliseconds(20) },
    });

    private static ObShellClient Connect(HttpMessageHandler agent)
    {
        var pipeline = new ObShellPipeline(
            new ObShellClientOptions
            {
                Endpoint = "http://10.10.10.1:2886",
                Authentication = AuthenticationMode.EncryptionDisabled,
                DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(3) },
            },
            TimeProvider.System,
            NullLogger.Instance);
        return new ObShellClient(pipeline.CreateClient(pipeline.Guard(agent)), pipeline);
    }

    /// <summary>An agent with any number of DAGs: each ends after its own number of polls, and every third one fails.</summary>
    private sealed class ManyDags : HttpMessageHandler
    {
        public ConcurrentDictionary<string, int> Asked { get; } = new();

        public static string IdOf(int number) => $"2213070643302886{number}";

        /// <summary>The number of polls until a wait ends. A failed DAG is polled once more for its details.</summary>
        public static int PollsOf(int number) => LastPoll(number) + (number % 3 == 0 ? 1 : 0);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var id = request.RequestUri!.Segments[^1];
            var number = int.Parse(id.AsSpan(IdOf(0).Length - 1), System.Globalization.CultureInfo.InvariantCulture);
            var state = Asked.AddOrUpdate(id, 1, (_, count) => count + 1) < LastPoll(number) ? "RUNNING" : number % 3 == 0 ? "FAILED" : "SUCCEED";
            await Task.Yield();
            var body = $$"""{"successful":true,"status":200,"data":{"id":"{{id}}","dag_id":{{number}},"name":"Dag {{number}}","state":"{{state}}","operator":"RUN"} }""";
            return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent(body, Encoding.UTF8, "application/json") };
        }

        private static int LastPoll(int number) => 1 + (number % 7);
    }
}

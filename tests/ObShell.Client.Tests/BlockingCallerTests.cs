using System.Reflection;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>Callers that block on a call in a context that runs nothing meanwhile, or never again.</summary>
internal sealed class BlockingCallerTests
{
    private static IEnumerable<TestCaseData> Contexts => Enum.GetValues<Context>().Select(context => new TestCaseData(context));

    public enum Context
    {
        /// <summary>A thread with a synchronization context, such as that of a window.</summary>
        Window,

        /// <summary>A task of a scheduler that runs one task at a time.</summary>
        ExclusiveScheduler,

        /// <summary>A window that has been closed: work posted to it never runs.</summary>
        ClosedWindow,
    }

    [TestCaseSource(nameof(Contexts))]
    [CancelAfter(120_000)]
    public async Task Every_route_can_be_called_as_the_first_call_of_a_client(Context context, CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", AgentPassword = "agent", StageDuration = TimeSpan.Zero, KeySize = 512 }, cancellationToken);
        var stuck = new List<string>();
        foreach (var route in Inventory.Routes.Where(route => LibraryRoute.ByName.ContainsKey(route.Name)))
        {
            using var obshell = Connect(fake);
            var method = LibraryRoute.ByName[route.Name];
            var body = route.BodyType == "param.ObStopParam" ? StopClusterRequest.WholeCluster(StopMode.Force) : method.SampleBody(route);
            if (!Runs(context, () => method.InvokeAsync(obshell, body, cancellationToken)))
            {
                stuck.Add(route.Name);
            }
        }

        Assert.That(stuck, Is.Empty);
    }

    [TestCaseSource(nameof(Contexts))]
    [CancelAfter(120_000)]
    public async Task Every_asynchronous_method_of_the_client_and_of_an_operation_can_be_blocked_on(Context context, CancellationToken cancellationToken)
    {
        var stuck = new List<string>();
        foreach (var method in new[] { typeof(ObShellClient), typeof(DagOperation) }.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType.IsAssignableTo(typeof(Task)) && !method.IsGenericMethod))
        {
            await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", AgentPassword = "agent", StageDuration = TimeSpan.FromMilliseconds(5), KeySize = 512 }, cancellationToken);
            using var obshell = Connect(fake);
            object target = obshell;
            if (method.DeclaringType == typeof(DagOperation))
            {
                target = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force), cancellationToken);
            }

            object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, cancellationToken))];
            if (!Runs(context, () => (Task)method.Invoke(target, arguments)!))
            {
                stuck.Add(method.ToString()!);
            }
        }

        Assert.That(stuck, Is.Empty);
    }

    [TestCaseSource(nameof(Contexts))]
    public async Task A_watch_and_the_disposal_can_be_blocked_on(Context context)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(5) });
        var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", UseSession = true });
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.Multiple(() =>
        {
            Assert.That(Runs(context, () => WatchAsync(stop)), "the watch");
            Assert.That(Runs(context, () => obshell.DisposeAsync().AsTask()), "the disposal");
        });
    }

    [Test]
    public async Task A_shared_client_works_after_its_first_call_came_from_a_context_that_ended()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var window = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new RunsNothing());
            _ = obshell.Cluster.GetInfoAsync();
        });
        window.Start();
        window.Join();

        Assert.That(await obshell.Cluster.GetInfoAsync().InTime(), Is.Not.Null);
    }

    private static ObShellClient Connect(FakeObShell fake) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        AgentPassword = "agent",
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(5) },
    });

    private static object? Argument(ParameterInfo parameter, CancellationToken cancellationToken) => parameter.ParameterType switch
    {
        var type when type == typeof(StopClusterRequest) => StopClusterRequest.WholeCluster(StopMode.Force),
        var type when type == typeof(StartClusterRequest) => new StartClusterRequest { Scope = Scope.Global },
        var type when type == typeof(AgentAddress) || type.Name.EndsWith("Request", StringComparison.Ordinal) => Sample(type),
        var type when type.Name.StartsWith("IProgress", StringComparison.Ordinal) => null,
        var type when type == typeof(Func<IObShellClient, Task>) => (IObShellClient client) => client.Tasks.ListUnfinishedDagsAsync(),
        var type when type == typeof(HttpMethod) => HttpMethod.Get,
        var type when type == typeof(string) && parameter.Name == "pathAndQuery" => "/api/v1/info",
        var type when type == typeof(System.Text.Json.Nodes.JsonNode) => null,
        _ => LibraryRoute.Argument(parameter, null, cancellationToken),
    };

    private static object Sample(Type type)
    {
        var route = Inventory.Routes.First(route => LibraryRoute.ByName.TryGetValue(route.Name, out var method) && method.Body?.ParameterType == type);
        return LibraryRoute.ByName[route.Name].SampleBody(route)!;
    }

    private static async Task WatchAsync(DagOperation operation)
    {
        await foreach (var _ in operation.WatchAsync().ConfigureAwait(false))
        {
        }
    }

    /// <summary>Whether a call ends while its caller blocks on it, with any result.</summary>
    private static bool Runs(Context context, Func<Task> call)
    {
        var ended = new TaskCompletionSource();
        void Block()
        {
            var task = call();
            ((IAsyncResult)task).AsyncWaitHandle.WaitOne(Patience.Limit);
            if (task.IsCompleted)
            {
                ended.SetResult();
            }
        }

        if (context == Context.ExclusiveScheduler)
        {
            var scheduler = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
            return Task.Factory.StartNew(Block, CancellationToken.None, TaskCreationOptions.LongRunning, scheduler).Wait(Patience.Limit + Patience.Limit) && ended.Task.IsCompleted;
        }

        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new RunsNothing());
            if (context == Context.Window)
            {
                Block();
            }
            else
            {
                // The window is closed when the call continues.
                _ = call().ContinueWith(_ => ended.SetResult(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        });
        thread.Start();
        return thread.Join(Patience.Limit + Patience.Limit) && ended.Task.Wait(Patience.Limit);
    }

    private sealed class RunsNothing : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }

        public override void Send(SendOrPostCallback d, object? state)
        {
        }
    }
}

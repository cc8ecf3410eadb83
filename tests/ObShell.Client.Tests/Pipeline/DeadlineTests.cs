using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>A call ends at its time limit, whatever it is waiting for, and not before.</summary>
internal sealed class DeadlineTests
{
    private const string Dags = "/api/v1/task/dag/unfinish";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);
    private readonly TestTime _time = new();

    [Test]
    public async Task A_read_ends_at_its_time_limit_even_during_an_attempt()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, options => options.CallTimeout = TimeSpan.FromSeconds(10));
        fake.Misbehave(FakeFault.Hang().On("GET", Dags).Forever());

        Assert.That(await EndsAfterAsync<ObShellNoResponseException>(fake, "GET", Dags, obshell.Tasks.ListUnfinishedDagsAsync()), Is.EqualTo(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_request_that_changes_something_ends_at_its_time_limit_with_an_unknown_outcome()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, options => options.CallTimeout = TimeSpan.FromSeconds(10));
        fake.Misbehave(FakeFault.Hang().On("POST", "/api/v1/ob/stop"));

        Assert.That(await EndsAfterAsync<OperationOutcomeUnknownException>(fake, "POST", "/api/v1/ob/stop", obshell.StopClusterAsync(Request)), Is.EqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_ends_at_its_time_limit_when_the_password_provider_hangs()
    {
        var asked = new TaskCompletionSource();
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, options =>
        {
            options.CallTimeout = TimeSpan.FromSeconds(10);
            options.Credential = new ObShellCredential(async token =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return "";
            });
        });
        var start = _time.GetUtcNow();
        var call = obshell.StopClusterAsync(Request);
        await asked.Task;
        await Assert.ThrowsAsync<ObShellConnectionException>(() => _time.RunAsync(call));

        Assert.Multiple(() =>
        {
            Assert.That(_time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.Zero);
        });
    }

    [Test]
    public async Task An_attempt_ends_at_its_own_time_limit_before_that_of_the_call()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, options => options.MaxRetries = 0);
        fake.Misbehave(FakeFault.Hang().On("GET", Dags).Forever());

        Assert.That(await EndsAfterAsync<ObShellNoResponseException>(fake, "GET", Dags, obshell.Tasks.ListUnfinishedDagsAsync()), Is.EqualTo(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task A_call_past_its_time_limit_does_not_fail_over()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        await using var obshell = await ConnectAsync(first, options =>
        {
            options.Endpoints = [options.Endpoint];
            options.Endpoint = second.Endpoint.ToString();
            options.CallTimeout = TimeSpan.FromSeconds(10);
            options.MaxRetries = 0;
            options.EndpointMemory = TimeSpan.Zero;
        });
        first.Misbehave(FakeFault.Hang().On("GET", Dags));
        second.Misbehave(FakeFault.CutBefore().On("GET", Dags));
        await EndsAfterAsync<ObShellNoResponseException>(first, "GET", Dags, obshell.Tasks.ListUnfinishedDagsAsync(), count: 1);

        second.Misbehave(FakeFault.Hang().On("GET", Dags).Forever());
        var before = first.CountRequests("GET", Dags);
        var call = obshell.Tasks.ListUnfinishedDagsAsync();
        await second.WaitForRequestAsync("GET", Dags, 3);
        Assert.That(() => _time.RunAsync(call), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("the call took longer than 10 s"));
        Assert.That(first.CountRequests("GET", Dags), Is.EqualTo(before));
    }

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time });

    /// <summary>A client that has already called the agent.</summary>
    private async Task<ObShellClient> ConnectAsync(FakeObShell fake, Action<ObShellClientOptions> configure)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromSeconds(30), CallTimeout = TimeSpan.FromMinutes(2) };
        configure(options);
        var obshell = new ObShellClient(options, timeProvider: _time);
        if (options.Credential is null)
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
        }

        return obshell;
    }

    /// <summary>Moves the clock only when the request hangs, so that the time limit ends it.</summary>
    private async Task<TimeSpan> EndsAfterAsync<TException>(FakeObShell fake, string method, string path, Task call, int? count = null)
        where TException : Exception
    {
        var start = _time.GetUtcNow();
        await fake.WaitForRequestAsync(method, path, count ?? (method == "GET" ? 2 : 1));
        await Assert.ThrowsAsync<TException>(() => _time.RunAsync(call));
        return _time.GetUtcNow() - start;
    }
}

using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;

namespace ObShell.Client.Tests.Dags;

/// <summary>Waiting for a DAG, on a clock that the test moves.</summary>
internal sealed class DagOperationTests
{
    private static readonly DagId Id = DagId.Parse("22130706433028871");
    private static readonly Uri Endpoint = new("http://10.10.10.1:2886");
    private readonly TestTime _time = new();
    private readonly DagFollowOptions _options = new();

    [Test]
    public async Task The_first_poll_is_after_200_ms_and_delays_grow_by_a_quarter_up_to_2_s()
    {
        var tasks = Answering(index => index < 20 ? Running() : Succeeded());
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync());

        var delays = _time.Delays.Select(delay => delay.TotalMilliseconds).ToList();
        var expected = delays.Select((_, index) => Math.Min(200 + (delays.Take(index).Sum() / 4), 2000));

        Assert.Multiple(() =>
        {
            Assert.That(delays, Is.EqualTo(expected).Within(1));
            Assert.That(delays, Has.Count.EqualTo(21));
            Assert.That(tasks.Asked, Has.Count.EqualTo(21));
            Assert.That(_time.ActiveTimers, Is.Zero);
        });
    }

    [Test]
    public async Task The_polling_interval_is_configurable()
    {
        _options.FirstDelay = TimeSpan.FromMilliseconds(10);
        _options.DelayGrowth = 2;
        _options.MaxDelay = TimeSpan.FromMilliseconds(50);
        await _time.RunAsync(Operation(Answering(index => index < 4 ? Running() : Succeeded()), Running()).WaitForCompletionAsync());

        Assert.That(_time.Delays.Select(delay => delay.TotalMilliseconds), Is.EqualTo(new[] { 10.0, 20, 40, 50, 50 }));
    }

    [Test]
    public async Task An_operation_resumed_by_id_is_polled_at_once()
    {
        await _time.RunAsync(Operation(Answering(_ => Succeeded()), seen: null).WaitForCompletionAsync());

        Assert.That(_time.Delays, Is.Empty);
    }

    [Test]
    public async Task A_wait_without_progress_requests_no_details()
    {
        var tasks = Answering(index => index < 3 ? Running() : Succeeded());
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.That(tasks.Asked, Is.All.False);
    }

    [Test]
    public async Task Progress_reports_the_details_of_every_change_once_and_the_end()
    {
        var tasks = Answering(index => index switch { < 3 => Running(stage: 1), < 5 => Running(stage: 2), _ => Succeeded() });
        var seen = new Reports();
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync(seen));

        Assert.Multiple(() =>
        {
            Assert.That(tasks.Asked, Is.All.True);
            Assert.That(seen.Dags.Select(dag => (dag.Stage, dag.State)), Is.EqualTo(new[] { (1, DagState.Running), (2, DagState.Running), (5, DagState.Succeeded) }));
        });
    }

    [Test]
    public async Task A_new_log_line_is_a_change()
    {
        var tasks = Answering(index => index switch
        {
            0 => Running(logs: []),
            1 or 2 => Running(logs: ["one"]),
            3 => Running(logs: ["one", "two"]),
            _ => Succeeded(),
        });
        var seen = new Reports();
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync(seen));

        Assert.That(seen.Dags, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Watching_yields_changes_at_the_polling_interval_and_ends_after_a_failure_without_exception()
    {
        var tasks = Answering(index => index switch { < 2 => Running(stage: 1), < 4 => Running(stage: 2), _ => Failed() });
        var states = new List<(int, DagState)>();
        await _time.RunAsync(CollectAsync());

        Assert.Multiple(() =>
        {
            Assert.That(states, Is.EqualTo(new[] { (1, DagState.Running), (2, DagState.Running), (2, DagState.Failed) }));
            Assert.That(_time.Delays.Select(delay => delay.TotalMilliseconds), Is.EqualTo(new[] { 200.0, 250, 312.5, 390.625, 488.28125 }).Within(1));
        });

        async Task CollectAsync()
        {
            await foreach (var dag in Operation(tasks, Running()).WatchAsync())
            {
                states.Add((dag.Stage, dag.State));
            }
        }
    }

    [Test]
    public async Task The_details_of_a_failure_are_requested_once_and_are_in_the_exception()
    {
        var tasks = Answering((index, details) => details ? Failed() : index < 2 ? Running() : Failed() with { Nodes = null });
        var exception = await ThrownAsync<DagFailedException>(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(tasks.Asked, Is.EqualTo(new[] { false, false, false, true }));
            Assert.That(exception.Message, Does.Contain("stage 2").And.Contain("Make sure all agents are ready").And.Contain("10.10.10.2:2886"));
            Assert.That(exception.Message, Does.Contain("ERROR: [Task.SubDag.NotAllCreated]").And.Not.Contain("end the task"));
            Assert.That(exception.Message, Does.Contain("trace").And.Contain("http://10.10.10.1:2886"));
            Assert.That(exception.Failures.Single().Agent!.ToString(), Is.EqualTo("10.10.10.2:2886"));
        });
    }

    [Test]
    public async Task A_failure_is_thrown_even_if_its_details_cannot_be_read()
    {
        _options.FaultBudget = TimeSpan.FromSeconds(1);
        var tasks = Answering((_, details) => details ? throw Refused() : Failed() with { Nodes = null });
        var exception = await ThrownAsync<DagFailedException>(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception.InnerException, Is.TypeOf<DagUnreachableException>());
            Assert.That(exception.Message, Does.Contain("could not be read").And.Contain("stage 2 of 5"));
        });
    }

    [Test]
    public async Task The_wait_continues_if_another_client_retries_the_failed_DAG()
    {
        var retried = false;
        var tasks = Answering((index, details) =>
        {
            retried |= details;
            return details ? Running() : index == 0 ? Failed() : retried ? Succeeded() : Running();
        });
        var task = Operation(tasks, Running()).WaitForCompletionAsync();
        await _time.RunAsync(task);

        Assert.That((await task).State, Is.EqualTo(DagState.Succeeded));
    }

    [TestCaseSource(nameof(BareFailures))]
    public async Task A_failed_DAG_without_nodes_tasks_or_logs_is_handled(DagDetailDTO failed)
    {
        var exception = await ThrownAsync<DagFailedException>(Operation(Answering(_ => failed), Running()).WaitForCompletionAsync());

        Assert.That(exception.Message, Does.Contain("failed at stage 2 of 5"));
    }

    private static IEnumerable<TestCaseData> BareFailures =>
    [
        new TestCaseData(Failed() with { Nodes = null }).SetArgDisplayNames("null nodes"),
        new TestCaseData(Failed() with { Nodes = [] }).SetArgDisplayNames("no nodes"),
        new TestCaseData(Failed() with { Nodes = [null!] }).SetArgDisplayNames("a null node"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = null }] }).SetArgDisplayNames("null sub-tasks"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [] }] }).SetArgDisplayNames("no sub-tasks"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [null!] }] }).SetArgDisplayNames("a null sub-task"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [new TaskDetailDTO { State = DagState.Failed }] }] }).SetArgDisplayNames("null logs and agent"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [new TaskDetailDTO { State = DagState.Failed, TaskLogs = [] }] }] }).SetArgDisplayNames("no logs"),
        new TestCaseData(Failed() with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [new TaskDetailDTO { State = DagState.Failed, TaskLogs = [null!] }] }] }).SetArgDisplayNames("a null line"),
    ];

    [Test]
    public async Task A_rollback_and_a_cancellation_have_their_own_exceptions()
    {
        var rolledBack = await ThrownAsync<DagRolledBackException>(
            Operation(Answering(_ => Succeeded() with { Operator = DagOperator.Rollback }), Running()).WaitForCompletionAsync());
        var cancelled = await ThrownAsync<DagCancelledException>(
            Operation(Answering(_ => Failed() with { Operator = DagOperator.Cancel }), Running()).WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(rolledBack.Message, Does.Contain("rolled back").And.Contain(Id.ToString()).And.Contain("trace"));
            Assert.That(cancelled.Message, Does.Contain("cancelled at stage 2 of 5").And.Contain("trace"));
        });
    }

    [Test]
    public async Task A_cancellation_that_came_too_late_is_a_success()
    {
        var task = Operation(Answering(_ => Succeeded() with { Operator = DagOperator.Cancel }), Running()).WaitForCompletionAsync();
        await _time.RunAsync(task);

        Assert.That((await task).Operator, Is.EqualTo(DagOperator.Cancel));
    }

    [Test]
    public async Task An_unknown_state_does_not_end_the_wait()
    {
        var task = Operation(Answering(index => index < 3 ? Running() with { State = new DagState("PAUSED") } : Succeeded()), Running()).WaitForCompletionAsync();
        await _time.RunAsync(task);

        Assert.That((await task).State, Is.EqualTo(DagState.Succeeded));
    }

    [TestCaseSource(nameof(Transients))]
    public async Task A_transient_fault_does_not_end_the_wait(ObShellException fault)
    {
        var tasks = Answering(index => index < 10 ? throw fault : Succeeded());
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.That(tasks.Asked, Has.Count.EqualTo(11));
    }

    private static IEnumerable<TestCaseData> Transients =>
    [
        new TestCaseData(Refused()).SetArgDisplayNames("connection refused"),
        new TestCaseData(new ObShellNoResponseException("it broke", Call())).SetArgDisplayNames("no response"),
        new TestCaseData(new ObShellInvalidResponseException("it is a web page", Call(HttpStatusCode.BadGateway))).SetArgDisplayNames("HTML"),
        new TestCaseData(Api(HttpStatusCode.InternalServerError, "Common.Unexpected")).SetArgDisplayNames("500"),
        new TestCaseData(Api(HttpStatusCode.ServiceUnavailable, "X")).SetArgDisplayNames("503"),
        new TestCaseData(Api(HttpStatusCode.TooManyRequests, "X")).SetArgDisplayNames("429"),
        new TestCaseData(Api(HttpStatusCode.RequestTimeout, "X")).SetArgDisplayNames("408"),
        new TestCaseData(Api(HttpStatusCode.Unauthorized, "Security.Authentication.Header.DecryptFailed")).SetArgDisplayNames("a new key once more"),
    ];

    [TestCaseSource(nameof(Finals))]
    public async Task A_permanent_fault_is_thrown_at_once(ObShellException fault)
    {
        var tasks = Answering(_ => throw fault);
        var exception = await ThrownAsync<ObShellException>(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception, Is.SameAs(fault));
            Assert.That(tasks.Asked, Has.Count.EqualTo(1));
        });
    }

    private static IEnumerable<TestCaseData> Finals =>
    [
        new TestCaseData(Api(HttpStatusCode.NotFound, "Task.NotFound")).SetArgDisplayNames("not found"),
        new TestCaseData(Api(HttpStatusCode.BadRequest, "Task.GenericID.Invalid")).SetArgDisplayNames("bad id"),
        new TestCaseData(Api(HttpStatusCode.Unauthorized, "Security.Authentication.IncorrectOceanbasePassword")).SetArgDisplayNames("wrong password"),
        new TestCaseData(Api((HttpStatusCode)499, "X")).SetArgDisplayNames("499"),
        new TestCaseData(new ObShellException("it was not sent", Call())).SetArgDisplayNames("not sent for a reason of the client's own"),
        new TestCaseData(new ObShellApiException(new ApiError { ErrCode = "X" }, Call())).SetArgDisplayNames("a refusal without a status"),
    ];

    [Test]
    public async Task Consecutive_faults_end_the_wait_only_after_the_fault_budget()
    {
        var start = _time.GetUtcNow();
        var exception = await ThrownAsync<DagUnreachableException>(Operation(Answering(index => index < 2 ? Running() : throw Refused()), Running()).WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(_time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromMinutes(5)).Within(TimeSpan.FromSeconds(3)).And.GreaterThan(TimeSpan.FromMinutes(5)));
            Assert.That(exception.LastSeen!.State, Is.EqualTo(DagState.Running));
            Assert.That(exception.Message, Does.Contain(Id.ToString()).And.Contain("unreachable for 30").And.Contain("was not sent"));
            Assert.That(exception.Endpoint, Is.EqualTo(Endpoint));
            Assert.That(_time.ActiveTimers, Is.Zero);
        });
    }

    [Test]
    public async Task A_successful_poll_resets_the_fault_budget()
    {
        _options.FaultBudget = TimeSpan.FromSeconds(10);
        var tasks = Answering(index => index == 60 ? Succeeded() : index % 5 == 4 ? Running() : throw Refused());
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.That(tasks.Asked, Has.Count.EqualTo(61));
    }

    [Test]
    public async Task A_fault_budget_of_zero_tolerates_no_fault()
    {
        _options.FaultBudget = TimeSpan.Zero;
        var tasks = Answering(_ => throw Refused());
        await ThrownAsync<DagUnreachableException>(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.That(tasks.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Cancelling_between_polls_ends_the_wait_and_leaves_no_timer()
    {
        using var cancellation = new CancellationTokenSource();
        var task = Operation(Answering(_ => Running()), Running()).WaitForCompletionAsync(cancellation.Token);
        await Patience.UntilAsync(() => _time.ActiveTimers > 0);

        await cancellation.CancelAsync();

        Assert.That(async () => await task.InTime(), Throws.InstanceOf<OperationCanceledException>()
            .With.Property(nameof(OperationCanceledException.CancellationToken)).EqualTo(cancellation.Token));
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task Cancelling_during_a_poll_ends_the_wait()
    {
        using var cancellation = new CancellationTokenSource();
        var polling = new TaskCompletionSource();
        var tasks = new StubDagApi(async (_, token) =>
        {
            polling.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return Running();
        });
        var task = Operation(tasks, seen: null).WaitForCompletionAsync(cancellation.Token);
        await polling.Task.InTime();
        await cancellation.CancelAsync();

        Assert.That(async () => await task.InTime(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public void An_already_cancelled_token_sends_no_request()
    {
        var tasks = Answering(_ => Running());

        Assert.That(async () => await Operation(tasks, seen: null).WaitForCompletionAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(tasks.Asked, Is.Empty);
    }

    [Test]
    public async Task The_cached_state_is_cleared_after_an_operator_was_sent()
    {
        var operation = Operation(Answering(_ => Failed()), Running());
        await operation.UpdateStatusAsync();
        Assert.That(operation.HasCompleted);
        await operation.RetryAsync();

        Assert.Multiple(() =>
        {
            Assert.That(operation.HasCompleted, Is.False);
            Assert.That(operation.Latest, Is.Null);
        });
    }

    [Test]
    public async Task A_response_without_a_DAG_is_a_fault()
    {
        var tasks = new StubDagApi((_, _) => Task.FromResult<DagDetailDTO?>(null));
        _options.FaultBudget = TimeSpan.Zero;
        var exception = await ThrownAsync<DagUnreachableException>(Operation(tasks, seen: null).WaitForCompletionAsync());

        Assert.That(exception.InnerException, Is.TypeOf<ObShellInvalidResponseException>());
    }

    [Test]
    public async Task A_wait_updates_the_cached_state()
    {
        var operation = Operation(Answering(_ => Succeeded()), Running());
        await _time.RunAsync(operation.WaitForCompletionAsync());

        Assert.That(operation.Latest!.State, Is.EqualTo(DagState.Succeeded));
        Assert.That(operation.HasCompleted);
    }

    [Test]
    public async Task Watching_requests_the_details()
    {
        var tasks = Answering(_ => Succeeded());
        await foreach (var dag in Operation(tasks, seen: null).WatchAsync())
        {
            Assert.That(dag.Nodes, Is.Not.Null);
        }

        Assert.That(tasks.Asked, Is.EqualTo(new[] { true }));
    }

    [Test]
    public async Task A_wait_without_progress_returns_only_the_final_state()
    {
        var tasks = Answering(index => index < 3 ? Running(stage: index) : Succeeded());
        await _time.RunAsync(Operation(tasks, Running()).WaitForCompletionAsync());

        Assert.That(tasks.Asked, Is.EqualTo(new[] { false, false, false, false }));
    }

    [Test]
    public async Task The_text_of_an_operation_has_its_last_known_state()
    {
        var operation = Operation(Answering(_ => Running()), seen: null);
        Assert.That(operation.ToString(), Is.EqualTo($"DAG {Id}"));
        await operation.UpdateStatusAsync();

        Assert.That(operation.ToString(), Is.EqualTo($"Stop OB ({Id}): RUNNING (RUN), stage 1 of 5"));
    }

    private static ObShellCall Call(HttpStatusCode? status = null) => new("GET", $"/api/v1/task/dag/{Id}", Endpoint) { StatusCode = status };

    private static ObShellConnectionException Refused() => new("connection refused", Call());

    private static ObShellApiException Api(HttpStatusCode status, string errCode) =>
        ObShellApiException.Create(new ApiError { ErrCode = errCode, Message = "no" }, Call(status));

    private static DagDetailDTO Running(int stage = 1, IReadOnlyList<string>? logs = null) => new()
    {
        Id = Id,
        Name = "Stop OB",
        Stage = stage,
        MaxStage = 5,
        State = DagState.Running,
        Operator = DagOperator.Run,
        Nodes = [new NodeDetailDTO { State = DagState.Running, SubTasks = [new TaskDetailDTO { State = DagState.Running, TaskLogs = logs }] }],
    };

    private static DagDetailDTO Succeeded() => Running(stage: 5) with { State = DagState.Succeeded };

    private static DagDetailDTO Failed() => Running(stage: 2) with
    {
        State = DagState.Failed,
        Nodes =
        [
            new NodeDetailDTO { Name = "Inform all agents to prepare to stop observer", State = DagState.Succeeded },
            new NodeDetailDTO
            {
                Name = "Make sure all agents are ready",
                State = DagState.Failed,
                SubTasks =
                [
                    new TaskDetailDTO
                    {
                        State = DagState.Failed,
                        ExecuteAgent = new AgentAddress { Ip = "10.10.10.2", Port = 2886 },
                        TaskLogs = ["10.10.10.2:2886 end the task", "ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed"],
                    },
                ],
            },
        ],
    };

    private static StubDagApi Answering(Func<int, DagDetailDTO> answer) => Answering((index, _) => answer(index));

    private static StubDagApi Answering(Func<int, bool, DagDetailDTO> answer)
    {
        var index = -1;
        return new StubDagApi((details, _) => Task.FromResult<DagDetailDTO?>(answer(Interlocked.Increment(ref index), details)));
    }

    private DagOperation Operation(IDagApi tasks, DagDetailDTO? seen) =>
        new(Id, seen, tasks, new DagPoller(_options, _time, () => 0, NullLogger.Instance));

    private async Task<TException> ThrownAsync<TException>(Task task)
        where TException : Exception
    {
        try
        {
            await _time.RunAsync(task);
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new AssertionException($"No {typeof(TException).Name} came.");
    }

    private sealed class Reports : IProgress<DagDetailDTO>
    {
        public List<DagDetailDTO> Dags { get; } = [];

        public void Report(DagDetailDTO value) => Dags.Add(value);
    }
}

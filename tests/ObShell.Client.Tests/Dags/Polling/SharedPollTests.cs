using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;

namespace ObShell.Client.Tests.Dags.Polling;

/// <summary>Many waiters, for one DAG and for many.</summary>
internal sealed class SharedPollTests
{
    private static readonly Uri Endpoint = new("http://10.10.10.1:2886");
    private readonly TestTime _time = new();
    private readonly DagFollowOptions _options = new();
    private Func<double> _random = () => 0;

    [Test]
    public async Task All_waiters_of_a_DAG_share_its_polls()
    {
        var tasks = Answering(index => index < 10 ? Running() : Succeeded());
        using var poller = Poller();
        var waits = Enumerable.Range(0, 100).Select(_ => Operation(tasks, poller, Running()).WaitForCompletionAsync()).ToArray();
        await _time.RunAsync(Task.WhenAll(waits));

        Assert.Multiple(() =>
        {
            Assert.That(tasks.Asked, Has.Count.EqualTo(11));
            Assert.That(waits.Select(wait => wait.Result.State), Is.All.EqualTo(DagState.Succeeded));
            Assert.That(_time.ActiveTimers, Is.Zero);
        });
    }

    [Test]
    public async Task Waiters_through_different_views_of_a_client_do_not_share_polls()
    {
        var one = Answering(index => index < 2 ? Running() : Succeeded());
        var other = Answering(_ => throw new ObShellNotFoundException(new ApiError { ErrCode = "Task.NotFound" }, new ObShellCall("GET", "/", Endpoint)));
        using var poller = Poller();
        var found = Operation(one, poller, Running()).WaitForCompletionAsync();
        var lost = Operation(other, poller, Running()).WaitForCompletionAsync();

        Assert.That(async () => await _time.RunAsync(lost), Throws.TypeOf<ObShellNotFoundException>());
        await _time.RunAsync(found);
        Assert.That(found.Result.State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public async Task A_logger_that_throws_ends_the_wait_with_its_exception()
    {
        var tasks = Answering(_ => throw new ObShellConnectionException("connection refused", new ObShellCall("GET", "/", Endpoint)));
        using var poller = new DagPoller(_options, _time, () => 0, new ThrowingLogger());
        var wait = poller.NextAsync(new DagWait(tasks, DagId.Parse("22130706433028871"), null, _time.GetTimestamp(), _time.GetTimestamp(), withDetails: false, _ => true), CancellationToken.None);

        Assert.That(async () => await wait.InTime(), Throws.TypeOf<TimeoutException>());
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task Details_are_requested_only_if_a_waiter_needs_them_and_returned_only_to_it()
    {
        var tasks = Answering(index => index < 3 ? Running(stage: index) : Succeeded());
        using var poller = Poller();
        var seen = new ConcurrentQueue<DagDetailDTO>();
        var watched = Operation(tasks, poller, Running()).WaitForCompletionAsync(new Report(seen.Enqueue));
        var plain = Operation(tasks, poller, Running()).WaitForCompletionAsync();
        await _time.RunAsync(Task.WhenAll(watched, plain));

        Assert.Multiple(() =>
        {
            Assert.That(tasks.Asked, Is.EqualTo(new[] { true, true, true, true }));
            Assert.That(seen, Has.Count.EqualTo(4));
            Assert.That(seen.Select(dag => dag.Nodes), Is.All.Not.Null);
            Assert.That(plain.Result.Nodes, Is.Null);
        });
    }

    [Test]
    public async Task A_waiter_that_joins_during_a_poll_does_not_get_its_result()
    {
        var first = new TaskCompletionSource<DagDetailDTO?>();
        var asked = 0;
        var tasks = new StubDagApi((_, _) => Interlocked.Increment(ref asked) == 1 ? first.Task : Task.FromResult<DagDetailDTO?>(Succeeded()));
        using var poller = Poller();
        var early = Operation(tasks, poller, seen: null).WaitForCompletionAsync();
        await AskedAsync(tasks, 1);
        var late = Operation(tasks, poller, seen: null).WaitForCompletionAsync();

        // As if it had been retried between the two polls: the failure is outdated.
        first.SetResult(Running() with { State = DagState.Failed, Operator = DagOperator.Cancel });

        Assert.That(async () => await early.InTime(), Throws.TypeOf<DagCancelledException>());
        Assert.That((await late.InTime()).State, Is.EqualTo(DagState.Succeeded));
        Assert.That(_time.Delays, Is.Empty, "who has seen nothing yet does not wait");
    }

    [Test]
    public async Task A_new_waiter_triggers_a_poll_at_once()
    {
        var tasks = Answering(index => index < 1 ? Running() : Succeeded());
        using var poller = Poller();
        var early = Operation(tasks, poller, seen: null).WaitForCompletionAsync();
        await PausingAsync();
        var late = Operation(tasks, poller, seen: null).WaitForCompletionAsync();

        await Task.WhenAll(early, late).InTime();
        Assert.That(tasks.Asked, Has.Count.EqualTo(2));
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task The_newest_waiter_sets_the_polling_interval()
    {
        var tasks = Answering(_ => Running());
        using var poller = Poller();
        using var cancellation = new CancellationTokenSource();
        var early = Operation(tasks, poller, Running()).WaitForCompletionAsync(cancellation.Token);
        for (var count = 1; count <= 20; count++)
        {
            await PausingAsync();
            _time.MoveToNextTimer();
            await AskedAsync(tasks, count);
        }

        await PausingAsync();
        var slow = _time.NextTimer;
        var late = Operation(tasks, poller, Running()).WaitForCompletionAsync(cancellation.Token);
        await PausingAsync();

        Assert.That(slow!.Value.TotalMilliseconds, Is.EqualTo(2000).Within(2));
        Assert.That(_time.NextTimer!.Value.TotalMilliseconds, Is.EqualTo(200).Within(2));
        await cancellation.CancelAsync();
        Assert.That(async () => await Task.WhenAll(early, late).InTime(), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_cancelled_waiter_does_not_affect_the_others_and_the_last_one_ends_the_polling()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<DagDetailDTO?>();
        CancellationToken question = default;
        var tasks = new StubDagApi((_, token) =>
        {
            question = token;
            asked.TrySetResult();
            return answer.Task.WaitAsync(token);
        });
        using var poller = Poller();
        using var one = new CancellationTokenSource();
        using var two = new CancellationTokenSource();
        var first = Operation(tasks, poller, seen: null).WaitForCompletionAsync(one.Token);
        var second = Operation(tasks, poller, seen: null).WaitForCompletionAsync(two.Token);
        await asked.Task.InTime();

        await one.CancelAsync();
        Assert.That(async () => await first.InTime(), Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(one.Token));
        Assert.That(question.IsCancellationRequested, Is.False);
        Assert.That(second.IsCompleted, Is.False);

        await two.CancelAsync();
        Assert.That(async () => await second.InTime(), Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(two.Token));
        Assert.That(question.IsCancellationRequested);
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task Polling_of_a_DAG_can_start_again_after_its_last_waiter_was_cancelled()
    {
        var tasks = Answering(index => index < 5 ? Running() : Succeeded());
        using var poller = Poller();
        using var cancellation = new CancellationTokenSource();
        var given = Operation(tasks, poller, Running()).WaitForCompletionAsync(cancellation.Token);
        await cancellation.CancelAsync();
        var again = Operation(tasks, poller, Running()).WaitForCompletionAsync();
        await _time.RunAsync(again);

        Assert.That(given.IsCanceled);
        Assert.That(again.Result.State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public async Task Each_waiter_has_its_own_fault_budget()
    {
        _options.FaultBudget = TimeSpan.FromSeconds(10);
        var tasks = Answering(_ => throw new ObShellConnectionException("connection refused", new ObShellCall("GET", "/", Endpoint)));
        using var poller = Poller();
        var start = _time.GetUtcNow();
        var early = Operation(tasks, poller, Running()).WaitForCompletionAsync();
        while (_time.GetUtcNow() - start < TimeSpan.FromSeconds(5))
        {
            await PausingAsync();
            _time.MoveToNextTimer();
        }

        var late = Operation(tasks, poller, Running()).WaitForCompletionAsync();
        Assert.That(async () => await _time.RunAsync(early), Throws.TypeOf<DagUnreachableException>().With.Message.Contains("unreachable for 1"));
        var between = _time.GetUtcNow() - start;
        Assert.That(late.IsCompleted, Is.False);
        Assert.That(async () => await _time.RunAsync(late), Throws.TypeOf<DagUnreachableException>().With.Message.Contains("unreachable for 1"));

        Assert.That(between, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(10)).And.LessThan(TimeSpan.FromSeconds(13)));
        Assert.That(_time.GetUtcNow() - start, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(15)).And.LessThan(TimeSpan.FromSeconds(18)));
    }

    [Test]
    public async Task The_log_has_the_duration_of_the_faults()
    {
        var log = new FakeLogger();
        var tasks = Answering(index => index < 10 ? throw new ObShellConnectionException("connection refused", new ObShellCall("GET", "/", Endpoint)) : Succeeded());
        using var poller = new DagPoller(_options, _time, () => 0, log);
        var start = _time.GetUtcNow();
        await _time.RunAsync(Operation(tasks, poller, Running()).WaitForCompletionAsync());
        var seconds = log.Collector.GetSnapshot().Where(record => record.Id.Id is 20 or 21).Select(record => double.Parse(record.GetStructuredStateValue("Seconds")!, CultureInfo.InvariantCulture)).ToArray();

        Assert.That(seconds, Has.Length.EqualTo(11));
        Assert.That(seconds, Is.Ordered.And.Unique);
        Assert.That(seconds[0], Is.Zero);
        Assert.That(seconds[^1], Is.EqualTo((_time.GetUtcNow() - start).TotalSeconds - 0.2).Within(0.01), "the first pause was no fault");
    }

    [Test]
    public async Task A_permanent_fault_is_thrown_to_all_waiters()
    {
        var fault = new InvalidOperationException("a handler of the user's own has thrown this");
        var tasks = Answering(_ => throw fault);
        using var poller = Poller();
        var waits = Enumerable.Range(0, 3).Select(_ => Operation(tasks, poller, seen: null).WaitForCompletionAsync()).ToArray();

        foreach (var wait in waits)
        {
            Assert.That(await Assert.CatchAsync(() => wait.InTime()), Is.SameAs(fault));
        }
    }

    [Test]
    public async Task Disposing_the_client_ends_the_waits()
    {
        var tasks = Answering(_ => Running());
        var poller = Poller();
        var wait = Operation(tasks, poller, Running()).WaitForCompletionAsync();
        await PausingAsync();
        poller.Dispose();

        Assert.That(async () => await wait.InTime(), Throws.TypeOf<ObjectDisposedException>().With.Message.Contains(nameof(ObShellClient)));
        Assert.That(async () => await Operation(tasks, poller, Running()).WaitForCompletionAsync(), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task At_most_16_DAGs_are_polled_concurrently()
    {
        var atOnce = 0;
        var most = 0;
        var gate = new TaskCompletionSource();
        var full = new TaskCompletionSource();
        var tasks = new StubDagApi(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            if (most == 16)
            {
                full.TrySetResult();
            }

            await gate.Task;
            Interlocked.Decrement(ref atOnce);
            return Succeeded();
        });
        using var poller = Poller();
        var waits = Enumerable.Range(1, 200).Select(number => Operation(tasks, poller, seen: null, number).WaitForCompletionAsync()).ToArray();
        await full.Task.InTime();
        Assert.That(tasks.Asked, Has.Count.EqualTo(16));
        gate.SetResult();
        await Task.WhenAll(waits).InTime();

        Assert.That(most, Is.EqualTo(16));
        Assert.That(tasks.Asked, Has.Count.EqualTo(200));
    }

    [Test]
    public async Task Thousands_of_cancelled_waits_cause_no_polls_and_no_delay()
    {
        var tasks = Answering(index => index < 3 ? Running() : Succeeded());
        using var poller = Poller();
        using var cancellation = new CancellationTokenSource();
        var left = Enumerable.Range(1, 5_000).Select(number => Operation(tasks, poller, Running(), number).WaitForCompletionAsync(cancellation.Token)).ToArray();
        var stays = Operation(tasks, poller, Running(), 0).WaitForCompletionAsync();
        await cancellation.CancelAsync();
        await _time.RunAsync(stays);

        Assert.That(async () => await Task.WhenAll(left).InTime(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(left.Select(wait => wait.Status), Is.All.EqualTo(TaskStatus.Canceled));
        Assert.That(tasks.Asked, Has.Count.EqualTo(4));
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public async Task Polls_of_many_DAGs_are_spread_over_time()
    {
        _random = new Random(7).NextDouble;
        var start = _time.GetUtcNow();
        var times = new ConcurrentQueue<double>();
        var tasks = Answering(_ =>
        {
            times.Enqueue((_time.GetUtcNow() - start).TotalMilliseconds);
            return Succeeded();
        });
        using var poller = Poller();
        var waits = Enumerable.Range(1, 100).Select(number => Operation(tasks, poller, Running(), number).WaitForCompletionAsync()).ToArray();
        await _time.RunAsync(Task.WhenAll(waits));

        Assert.That(times, Has.Count.EqualTo(100));
        Assert.That(times, Is.All.InRange(149, 201));
        Assert.That(times.Distinct().Count(), Is.GreaterThan(25));
        Assert.That(_time.ActiveTimers, Is.Zero);
    }

    [Test]
    public void The_end_of_a_DAG_is_detected_within_a_quarter_of_its_duration_plus_200_ms() => Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3_600_000]).Sample((random, elapsed) =>
    {
        var time = new TestTime();
        using var poller = new DagPoller(new DagFollowOptions(), time, () => random, NullLogger.Instance);
        var began = time.GetTimestamp();
        time.Advance(TimeSpan.FromMilliseconds(elapsed));
        var delay = poller.PauseFor(began).TotalMilliseconds;
        var bound = Math.Min(200 + (elapsed * 0.25), 2000);
        return delay <= bound + 0.01 && delay >= (bound * 0.75) - 0.01;
    });

    private static DagDetailDTO Running(int stage = 1) => new()
    {
        Id = DagId.Parse("22130706433028871"),
        Name = "Stop OB",
        Stage = stage,
        MaxStage = 5,
        State = DagState.Running,
        Operator = DagOperator.Run,
        Nodes = [new NodeDetailDTO { State = DagState.Running }],
    };

    private static DagDetailDTO Succeeded() => Running(stage: 5) with { State = DagState.Succeeded };

    private static StubDagApi Answering(Func<int, DagDetailDTO> answer)
    {
        var index = -1;
        return new StubDagApi((_, _) => Task.FromResult<DagDetailDTO?>(answer(Interlocked.Increment(ref index))));
    }

    private static DagOperation Operation(IDagApi tasks, DagPoller poller, DagDetailDTO? seen, int number = 1) =>
        new(DagId.Parse($"2213070643302887{number}"), seen, tasks, poller);

    private static Task AskedAsync(StubDagApi tasks, int count) => Patience.UntilAsync(() => tasks.Asked.Count >= count);

    private DagPoller Poller() => new(_options, _time, () => _random(), NullLogger.Instance);

    private Task PausingAsync() => Patience.UntilAsync(() => _time.ActiveTimers > 0);

    private sealed class ThrowingLogger : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => throw new TimeoutException();
    }

    private sealed class Report(Action<DagDetailDTO> see) : IProgress<DagDetailDTO>
    {
        void IProgress<DagDetailDTO>.Report(DagDetailDTO value) => see(value);
    }
}

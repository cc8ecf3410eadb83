using Microsoft.Extensions.Logging;
using ObShell.Client.Errors;
using ObShell.Client.Protocol;
using Polly;
using Polly.Retry;

namespace ObShell.Client.Dags.Polling;

/// <summary>
/// Polls DAGs. One poller serves all DAGs of a client: it keeps the schedule, and Polly waits for the next poll. The waiters for a DAG are in
/// its <see cref="DagWatch"/>.
/// </summary>
internal sealed partial class DagPoller : IDisposable
{
    /// <summary>The maximum number of concurrent polls: enough to keep up, without too many connections to an agent.</summary>
    private const int MostAtOnce = 16;

    /// <summary>The jitter by which a delay may be shortened, so that many DAGs are not polled in step.</summary>
    private const double Spread = 0.25;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DagWatch> _watches = new(StringComparer.Ordinal);
    private readonly PriorityQueue<DagWatch, long> _queue = new();
    private readonly DagFollowOptions _options;
    private readonly Func<double> _random;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<string?> _pipeline;
    private CancellationTokenSource _pause = new();
    private long _pausedUntil;
    private int _asking;
    private bool _isRunning;
    private volatile bool _isDisposed;

    /// <summary>Creates a poller.</summary>
    /// <param name="options">The delays and the fault budget.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Returns numbers from 0 up to 1 for the jitter.</param>
    /// <param name="logger">The log for faults.</param>
    public DagPoller(DagFollowOptions options, TimeProvider time, Func<double> random, ILogger logger)
    {
        _options = options;
        _random = random;
        _logger = logger;
        Time = time;
        _pipeline = new ResiliencePipelineBuilder<string?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<string?>
            {
                Name = "follow DAGs",
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result is not null),
                DelayGenerator = _ => ValueTask.FromResult<TimeSpan?>(UntilNext()),
            })
            .Build();
    }

    public TimeProvider Time { get; }

    /// <summary>Waits for the next snapshot that the waiter waits for.</summary>
    /// <exception cref="DagUnreachableException">All polls failed for longer than the fault budget.</exception>
    /// <exception cref="ObShellException">A poll failed with an error that is not transient.</exception>
    public async Task<DagDetailDTO> NextAsync(DagWait follow, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var next = follow.Begin();
        Join(follow);
        var giveUp = cancellationToken.UnsafeRegister(static (state, token) => ((DagWait)state!).GiveUp(token), follow);
        await using (giveUp.ConfigureAwait(false))
        {
            return await next.ConfigureAwait(false);
        }
    }

    /// <summary>Schedules a poll of a DAG at a time or earlier.</summary>
    public void AskBy(DagWatch watch, long due)
    {
        lock (_lock)
        {
            Enqueue(watch, due);
        }

        Go();
    }

    /// <summary>Takes a DAG back after its poll.</summary>
    /// <param name="watch">The DAG.</param>
    /// <param name="due">When to poll it again; null if it has no waiters left.</param>
    public void Asked(DagWatch watch, long? due)
    {
        lock (_lock)
        {
            _asking--;
            watch.IsAsked = false;
            if (due is { } next)
            {
                watch.Due = Math.Min(watch.Due, next);
                _queue.Enqueue(watch, watch.Due);
            }
        }

        Go();
    }

    /// <summary>Removes a DAG that has no waiters left.</summary>
    public void Forget(DagWatch watch)
    {
        CancellationTokenSource? pause = null;
        lock (_lock)
        {
            if (_watches.GetValueOrDefault(watch.Key) == watch)
            {
                _watches.Remove(watch.Key);
            }

            if (_watches.Count == 0)
            {
                _queue.Clear();
                pause = _pause;
                _pause = new CancellationTokenSource();
            }
        }

        pause?.Cancel();
    }

    /// <summary>When to poll a DAG next that has been followed since a time; at once if it has not been polled.</summary>
    public long NextDue(long? began)
    {
        var now = Time.GetTimestamp();
        if (began is not { } start)
        {
            return now;
        }

        // The delay is at most a fraction of the time that the DAG has taken.
        var longest = Math.Min(
            _options.FirstDelay.TotalSeconds + (Time.GetElapsedTime(start, now).TotalSeconds * (_options.DelayGrowth - 1)),
            _options.MaxDelay.TotalSeconds);
        return now + (long)(longest * (1 - (Spread * _random())) * Time.TimestampFrequency);
    }

    /// <summary>The time until a time stamp; never negative.</summary>
    public TimeSpan Until(long due)
    {
        var now = Time.GetTimestamp();
        return due > now ? Time.GetElapsedTime(now, due) : TimeSpan.Zero;
    }

    /// <summary>The exception for a waiter after a fault; null if the fault is tolerated.</summary>
    public Exception? EndOf(DagWait follow, Exception fault)
    {
        if (fault is not ObShellException exception || !Failures.MayPoll(exception))
        {
            return fault;
        }

        follow.FaultsSince ??= Time.GetTimestamp();
        var silence = Time.GetElapsedTime(follow.FaultsSince.Value);
        return silence < _options.FaultBudget ? null : new DagUnreachableException(follow.Operation.Id, follow.Latest, silence, exception);
    }

    public void NoteFault(DagId id, long since, Exception fault)
    {
        if (fault is ObShellException exception && Failures.MayPoll(exception))
        {
            LogFault(Printable.Of(id.ToString()), Time.GetElapsedTime(since).TotalSeconds, exception.Message);
        }
    }

    public void NoteAnswer(DagId id, long since) => LogAnswersAgain(Printable.Of(id.ToString()), Time.GetElapsedTime(since).TotalSeconds);

    public void NoteStart(DagDetailDTO dag, ObShellCall call) => LogStarted(call.Method, call.Path, ObShellCall.Show(call.Endpoint), Printable.Of(dag.Name), Printable.Of(dag.Id.ToString()), Printable.Of(call.TraceId));

    public void NoteWait(DagId id) => LogWaits(Printable.Of(id.ToString()));

    public void NoteEnd(DagDetailDTO dag, long start) =>
        LogEnded(Printable.Of(dag.Name), Printable.Of(dag.Id.ToString()), Printable.Of(dag.State.ToString()), Printable.Of(dag.Operator.ToString()), Time.GetElapsedTime(start).TotalSeconds);

    /// <summary>Ends all waits, since the client has been disposed.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        Abandon(Disposed());
    }

    private static ObjectDisposedException Disposed() => new("ObShell.Client.ObShellClient");

    private void Join(DagWait follow)
    {
        while (true)
        {
            if (_isDisposed)
            {
                throw Disposed();
            }
            var watch = Watch(follow.Operation.Id);
            if (watch.Join(follow))
            {
                return;
            }

            Forget(watch);
        }
    }

    private DagWatch Watch(DagId id)
    {
        lock (_lock)
        {
            if (!_watches.TryGetValue(id.ToString(), out var watch))
            {
                watch = new DagWatch(this, id);
                _watches.Add(watch.Key, watch);
            }

            return watch;
        }
    }

    private void Enqueue(DagWatch watch, long due)
    {
        if (due < watch.Due)
        {
            // Its former entry in the queue is then skipped as outdated. A DAG that is being polled returns to the queue by itself.
            watch.Due = due;
            if (!watch.IsAsked)
            {
                _queue.Enqueue(watch, due);
            }
        }
    }

    /// <summary>Polls the DAGs that are due, up to the limit, and waits for the others.</summary>
    private void Go()
    {
        AskForDue();
        CancellationTokenSource? pause = null;
        lock (_lock)
        {
            if (Next() is not { } due)
            {
                return;
            }

            if (_isRunning)
            {
                if (due >= _pausedUntil)
                {
                    return;
                }

                _pausedUntil = due;
                pause = _pause;
                _pause = new CancellationTokenSource();
            }

            _isRunning = true;
        }

        if (pause is not null)
        {
            pause.Cancel();
            return;
        }

        // Without an execution context, since it serves all waiters.
        ThreadPool.UnsafeQueueUserWorkItem(static poller => _ = poller.RunAsync(), this, preferLocal: true);
    }

    private void AskForDue()
    {
        while (TakeDue() is { } watch)
        {
            if (watch.Context is { } context)
            {
                ExecutionContext.Run(context, static state => ((DagWatch)state!).Ask(), watch);
            }
            else
            {
                watch.Ask();
            }
        }
    }

    private DagWatch? TakeDue()
    {
        lock (_lock)
        {
            // Timers have a coarser resolution than this clock.
            var now = Time.GetTimestamp() + (Time.TimestampFrequency / 1000);
            while (_asking < MostAtOnce && _queue.TryPeek(out var watch, out var due) && due <= now)
            {
                _queue.Dequeue();
                if (watch.Due == due && !watch.HasEnded)
                {
                    watch.Due = long.MaxValue;
                    watch.IsAsked = true;
                    _asking++;
                    return watch;
                }
            }

            return null;
        }
    }

    /// <summary>When the next poll within the limit is due; null if there is nothing to wait for.</summary>
    private long? Next() => _asking < MostAtOnce && _queue.TryPeek(out _, out var due) ? due : null;

    private async Task RunAsync()
    {
        try
        {
            while (Pause() is { } pause)
            {
                var context = ResilienceContextPool.Shared.Get(pause);
                try
                {
                    await _pipeline.ExecuteAsync(static (_, poller) => ValueTask.FromResult(poller.GoOn()), context, this).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (pause.IsCancellationRequested)
                {
                    // A poll is due earlier, or no waiter is left.
                }
                finally
                {
                    ResilienceContextPool.Shared.Return(context);
                }
            }
        }
        catch (Exception exception)
        {
            lock (_lock)
            {
                _isRunning = false;
            }

            // No waiter may be left waiting, whatever happens here.
            Abandon(exception);
        }
    }

    /// <summary>The token that ends the next pause early; null if there is nothing to wait for.</summary>
    private CancellationToken? Pause()
    {
        lock (_lock)
        {
            // The loop has yet to check what is due, and needs no signal.
            _pausedUntil = long.MinValue;
            _isRunning = Next() is not null;
            return _isRunning ? _pause.Token : null;
        }
    }

    /// <summary>Polls the DAGs that are due.</summary>
    /// <returns>Not null while there is more to wait for. Not this poller itself, since Polly disposes the results that it retries.</returns>
    private string? GoOn()
    {
        AskForDue();
        lock (_lock)
        {
            return Next() is null ? null : "more";
        }
    }

    private TimeSpan UntilNext()
    {
        lock (_lock)
        {
            _pausedUntil = Next() ?? Time.GetTimestamp();
            return Until(_pausedUntil);
        }
    }

    private void Abandon(Exception exception)
    {
        DagWatch[] watches;
        lock (_lock)
        {
            watches = [.. _watches.Values];
        }

        foreach (var watch in watches)
        {
            watch.Abandon(exception);
        }
    }

    [LoggerMessage(20, LogLevel.Warning, "DAG {Id} has been unreachable for {Seconds:0.0} s: {Reason}")]
    private partial void LogFault(string id, double seconds, string reason);

    [LoggerMessage(22, LogLevel.Information, "{Method} {Path} at {Endpoint} started DAG '{Name}' {Id} (trace id {TraceId})")]
    private partial void LogStarted(string method, string path, string endpoint, string name, string id, string traceId);

    [LoggerMessage(23, LogLevel.Information, "Waiting for DAG {Id}")]
    private partial void LogWaits(string id);

    [LoggerMessage(24, LogLevel.Information, "DAG '{Name}' {Id} ended: {State}, operator {Operator}, after a wait of {Seconds:0.0} s")]
    private partial void LogEnded(string name, string id, string state, string @operator, double seconds);

    [LoggerMessage(21, LogLevel.Information, "DAG {Id} is reachable again after {Seconds:0.0} s")]
    private partial void LogAnswersAgain(string id, double seconds);
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ObShell.Client;

/// <summary>
/// Asks for DAGs until there is something to say. One serves all the DAGs of a client: Polly runs each of them, at the pace and with the patience that are told
/// here; who waits for which is in its <see cref="DagWatch"/>.
/// </summary>
internal sealed partial class DagPoller : IDisposable
{
    /// <summary>How many DAGs are asked for at the same time: enough to keep up, and no more connections than an agent can spare.</summary>
    private const int MostAtOnce = 32;

    /// <summary>By how much a pause may be shorter than it could be, so that many DAGs are not asked for in step.</summary>
    private const double Spread = 0.25;

    private static readonly ResiliencePropertyKey<DagWatch> Watch = new("ObShell.Client.DagWatch");
    private readonly ConcurrentDictionary<string, DagWatch> _watches = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _room = new(MostAtOnce);
    private readonly DagFollowOptions _options;
    private readonly Func<double> _random;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<DagWatch?> _pipeline;
    private volatile bool _isDisposed;

    /// <summary>Makes a poller.</summary>
    /// <param name="options">The pace, and the patience with faults.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Gives numbers from 0 up to 1, which spread the questions.</param>
    /// <param name="logger">Where faults are told.</param>
    public DagPoller(DagFollowOptions options, TimeProvider time, Func<double> random, ILogger logger)
    {
        _options = options;
        _random = random;
        _logger = logger;
        Time = time;
        _pipeline = new ResiliencePipelineBuilder<DagWatch?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<DagWatch?>
            {
                Name = "follow a DAG",
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result is not null),
                DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(WatchOf(arguments.Context).UntilDue),
            })
            .Build();
    }

    public TimeProvider Time { get; }

    /// <summary>Waits for the next picture of a DAG that is worth coming back with.</summary>
    /// <exception cref="DagUnreachableException">Nothing but faults came for longer than the budget.</exception>
    /// <exception cref="ObShellException">A fault came that waiting does not mend.</exception>
    public async Task<DagDetailDTO> NextAsync(DagFollow follow, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(ObShellClient));
        var next = follow.Begin();
        DagWatch watch;
        do
        {
            watch = _watches.GetOrAdd(follow.Operation.Id.ToString(), static (_, arguments) => new DagWatch(arguments.Poller, arguments.Id), (Poller: this, follow.Operation.Id));
        }
        while (!watch.Join(follow));

        var leave = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var (watch, follow) = ((DagWatch, DagFollow))state!;
                watch.Leave(follow);
                follow.GiveUp(token);
            },
            (watch, follow));
        await using (leave.ConfigureAwait(false))
        {
            return await next.ConfigureAwait(false);
        }
    }

    /// <summary>Asks for a DAG at its pace, until nobody waits for it or the pause is cut short.</summary>
    public async Task RunAsync(DagWatch watch, CancellationToken pause)
    {
        var context = ResilienceContextPool.Shared.Get(pause);
        context.Properties.Set(Watch, watch);
        try
        {
            // The first time is due when the first one says.
            if (watch.UntilDue is { Ticks: > 0 } early)
            {
                await Task.Delay(early, Time, pause).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await _pipeline.ExecuteAsync(static context => WatchOf(context).AskAsync(), context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (pause.IsCancellationRequested)
        {
            // Somebody came who cannot wait that long, or nobody is left.
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Waits until there is room for one more question; <see cref="Leave"/> gives it back.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => _room.WaitAsync(cancellationToken);

    public void Leave() => _room.Release();

    public void Forget(DagWatch watch) => _watches.TryRemove(KeyValuePair.Create(watch.Id.ToString(), watch));

    /// <summary>When to ask next for a DAG that has been followed since a moment; at once when it has not been asked for.</summary>
    public long NextDue(long? began)
    {
        var now = Time.GetTimestamp();
        if (began is not { } start)
        {
            return now;
        }

        // Never later after the end than a share of the time that it took.
        var longest = Math.Min(
            _options.FirstDelay.TotalSeconds + (Time.GetElapsedTime(start, now).TotalSeconds * (_options.DelayGrowth - 1)),
            _options.MaxDelay.TotalSeconds);
        return now + (long)(longest * (1 - (Spread * _random())) * Time.TimestampFrequency);
    }

    /// <summary>How long it is until a moment; never negative.</summary>
    public TimeSpan Until(long due)
    {
        var now = Time.GetTimestamp();
        return due > now ? Time.GetElapsedTime(now, due) : TimeSpan.Zero;
    }

    /// <summary>What a fault comes to for somebody who waits; null when it is sat out.</summary>
    public Exception? EndOf(DagFollow follow, Exception fault)
    {
        if (fault is not ObShellException exception || !IsTransient(exception))
        {
            return fault;
        }

        follow.FaultsSince ??= Time.GetTimestamp();
        var silence = Time.GetElapsedTime(follow.FaultsSince.Value);
        return silence < _options.FaultBudget ? null : new DagUnreachableException(follow.Operation.Id, follow.Latest, silence, exception);
    }

    public void NoteFault(DagId id, long since, Exception fault)
    {
        if (fault is ObShellException exception && IsTransient(exception))
        {
            LogFault(Printable.Of(id.ToString()), Time.GetElapsedTime(since).TotalSeconds, exception.Message);
        }
    }

    public void NoteAnswer(DagId id, long since) => LogAnswersAgain(Printable.Of(id.ToString()), Time.GetElapsedTime(since).TotalSeconds);

    /// <summary>Ends the waiting of everybody: their client is gone.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        foreach (var watch in _watches.Values)
        {
            watch.Abandon(new ObjectDisposedException(typeof(ObShellClient).FullName));
        }

        _room.Dispose();
    }

    /// <summary>Whether a fault may pass if it is given time: an agent that restarts, a proxy that has lost it, a new key.</summary>
    internal static bool IsTransient(ObShellException exception) => exception switch
    {
        ObShellConnectionException or ObShellNoResponseException or ObShellInvalidResponseException => true,
        ObShellApiException { ErrCode: "Security.Authentication.Header.DecryptFailed" } => true,
        ObShellApiException { StatusCode: { } status } => (int)status is >= 500 or 408 or 429,
        _ => false,
    };

    private static DagWatch WatchOf(ResilienceContext context) => context.Properties.GetValue(Watch, null!);

    [LoggerMessage(20, LogLevel.Warning, "DAG {Id} could not be asked for, for {Seconds:0.0} seconds now: {Reason}")]
    private partial void LogFault(string id, double seconds, string reason);

    [LoggerMessage(21, LogLevel.Information, "DAG {Id} can be asked for again, after {Seconds:0.0} seconds")]
    private partial void LogAnswersAgain(string id, double seconds);
}

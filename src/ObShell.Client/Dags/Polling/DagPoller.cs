using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ObShell.Client.Dags.Polling;

/// <summary>Polls the DAGs of a client: one loop for each DAG that has waiters (<see cref="DagWatch"/>), all of them under one Polly pipeline.</summary>
internal sealed class DagPoller : IDisposable
{
    private const int MaxConcurrentPolls = 16;

    /// <summary>The part by which a pause may be shortened, so that many DAGs are not polled in step.</summary>
    private const double Jitter = 0.25;

    private readonly Dictionary<(DagId Id, IDagApi Api), DagWatch> _watches = [];
    private readonly DagFollowOptions _options;
    private readonly Func<double> _random;
    private bool _isDisposed;

    public DagPoller(DagFollowOptions options, TimeProvider time, Func<double> random, ILogger logger)
    {
        (_options, Time, _random, Log) = (options, time, random, new DagLog(logger));

        // The result of a poll is the pause until the next one; null if no waiter is left.
        Pipeline = new ResiliencePipelineBuilder<TimeSpan?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<TimeSpan?>
            {
                Name = "follow a DAG",
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static poll => ValueTask.FromResult(poll.Outcome.Result is not null),
                DelayGenerator = static poll => ValueTask.FromResult(poll.Outcome.Result),
            })
            .Build();
    }

    /// <summary>Protects the waiters of all DAGs.</summary>
    public Lock Lock { get; } = new();

    public TimeProvider Time { get; }

    public DagLog Log { get; }

    public TimeSpan FaultBudget => _options.FaultBudget;

    public ResiliencePipeline<TimeSpan?> Pipeline { get; }

    public SemaphoreSlim Permits { get; } = new(MaxConcurrentPolls);

    /// <summary>Waits for the snapshot that the waiter waits for.</summary>
    public async Task<DagAnswer> NextAsync(DagWait wait, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var watch = Join(wait);
        var leave = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var (watch, wait) = ((DagWatch, DagWait))state!;
                try
                {
                    watch.Remove(wait);
                }
                finally
                {
                    wait.Cancel(token);
                }
            },
            (watch, wait));
        try
        {
            return await wait.Next.ConfigureAwait(false);
        }
        finally
        {
            await leave.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The pause after a poll of a DAG that has been followed since a time: at most a fraction of that time, so that its end is detected soon.</summary>
    public TimeSpan PauseFor(long began)
    {
        var longest = Math.Min(
            _options.FirstDelay.TotalSeconds + (Time.GetElapsedTime(began).TotalSeconds * (_options.DelayGrowth - 1)),
            _options.MaxDelay.TotalSeconds);
        return TimeSpan.FromSeconds(longest * (1 - (Jitter * _random())));
    }

    /// <summary>Forgets a DAG that has no waiters left; under the lock.</summary>
    public void Forget(DagId id, IDagApi api) => _watches.Remove((id, api));

    /// <summary>Ends all waits, since the client has been disposed.</summary>
    public void Dispose()
    {
        DagWatch[] watches;
        lock (Lock)
        {
            _isDisposed = true;
            watches = [.. _watches.Values];
        }

        Array.ForEach(watches, static watch => watch.Fail(Disposed()));
    }

    private static ObjectDisposedException Disposed() => new("ObShell.Client.ObShellClient");

    private DagWatch Join(DagWait wait)
    {
        DagWatch? watch;
        CancellationTokenSource? pause;
        lock (Lock)
        {
            if (_isDisposed)
            {
                throw Disposed();
            }

            // Waits through different views of a client do not share polls: what one of them may see, or where it is pinned to, does not hold for the others.
            if (!_watches.TryGetValue((wait.Id, wait.Api), out watch))
            {
                _watches.Add((wait.Id, wait.Api), watch = new DagWatch(this, wait.Id, wait.Api));
            }

            pause = watch.Add(wait);
        }

        pause?.Cancel();
        return watch;
    }
}

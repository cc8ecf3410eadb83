using ObShell.Client.Errors;

namespace ObShell.Client.Jobs;

/// <summary>What a step of a job works with.</summary>
/// <param name="client">The client.</param>
/// <param name="time">The clock.</param>
/// <param name="report">Tells what the step waits for.</param>
/// <param name="cancellationToken">Ends the step.</param>
internal sealed class JobContext(IObShellClient client, TimeProvider time, Action<string> report, CancellationToken cancellationToken)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    public IObShellClient Client => client;

    public CancellationToken CancellationToken => cancellationToken;

    public void Report(string message) => report(message);

    public Task PauseAsync(TimeSpan pause) => Task.Delay(pause, time, cancellationToken);

    /// <summary>Waits until a condition holds. A call that fails for a passing reason counts as one that does not hold.</summary>
    /// <param name="limit">How long to wait.</param>
    /// <param name="missing">Reads what is missing; null when nothing is.</param>
    /// <exception cref="JobConditionException">The time is over.</exception>
    public async Task UntilAsync(TimeSpan limit, Func<Task<string?>> missing)
    {
        var start = time.GetTimestamp();
        string? last = null;
        while (true)
        {
            var now = await TryAsync(missing).ConfigureAwait(false);
            if (now is null)
            {
                return;
            }

            if (time.GetElapsedTime(start) >= limit)
            {
                throw new JobConditionException($"after {limit.TotalSeconds:F0} s {now}");
            }

            if (now != last)
            {
                report(last = now);
            }

            await Task.Delay(Pace, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<string?> TryAsync(Func<Task<string?>> missing)
    {
        try
        {
            return await missing().ConfigureAwait(false);
        }
        catch (ObShellException exception) when (Failures.MayPoll(exception))
        {
            return exception.Message;
        }
    }
}

using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ObShell.Client;

/// <summary>
/// Asks for a DAG until there is something to say: Polly decides when to ask next and which faults to sit out. One serves all the
/// DAGs of a client; what belongs to a single follower is in its <see cref="DagFollow"/>.
/// </summary>
internal sealed partial class DagPoller
{
    private static readonly ResiliencePropertyKey<DagFollow> Follow = new("ObShell.Client.DagFollow");
    private readonly DagFollowOptions _options;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<DagDetailDTO> _pipeline;

    public DagPoller(DagFollowOptions options, TimeProvider time, ILogger logger)
    {
        _options = options;
        Time = time;
        _logger = logger;
        _pipeline = new ResiliencePipelineBuilder<DagDetailDTO> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<DagDetailDTO>
            {
                Name = "follow a DAG",
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = arguments => ValueTask.FromResult(ShouldAskAgain(arguments)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(FollowOf(arguments.Context).NextDelay(_options)),
            })
            .Build();
    }

    public TimeProvider Time { get; }

    /// <summary>Asks until the DAG shows what the follower waits for, at the follower's pace.</summary>
    /// <exception cref="DagUnreachableException">Nothing but faults came for longer than the budget.</exception>
    /// <exception cref="ObShellException">A fault came that waiting does not mend.</exception>
    public async Task<DagDetailDTO> NextAsync(DagFollow follow, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Follow, follow);
        try
        {
            follow.Rewind();
            return await _pipeline.ExecuteAsync(static context => FollowOf(context).AskAsync(context.CancellationToken), context).ConfigureAwait(false);
        }
        catch (ObShellException exception) when (IsTransient(exception) && follow.FaultsSince is { } since)
        {
            throw new DagUnreachableException(follow.Id, follow.Latest, Time.GetElapsedTime(since), exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Whether a fault may pass if it is given time: an agent that restarts, a proxy that has lost it, a new key.</summary>
    internal static bool IsTransient(ObShellException exception) => exception switch
    {
        ObShellConnectionException or ObShellNoResponseException or ObShellInvalidResponseException => true,
        ObShellApiException { ErrCode: "Security.Authentication.Header.DecryptFailed" } => true,
        ObShellApiException { StatusCode: { } status } => (int)status is >= 500 or 408 or 429,
        _ => false,
    };

    private static DagFollow FollowOf(ResilienceContext context) => context.Properties.GetValue(Follow, null!);

    private bool ShouldAskAgain(RetryPredicateArguments<DagDetailDTO> arguments)
    {
        var follow = FollowOf(arguments.Context);
        switch (arguments.Outcome)
        {
            case { Result: { } dag }:
                if (follow.FaultsSince is { } since)
                {
                    LogAnswersAgain(Printable.Of(follow.Id.ToString()), Time.GetElapsedTime(since).TotalSeconds);
                    follow.FaultsSince = null;
                }

                return !follow.IsWaitedFor(dag);
            case { Exception: ObShellException exception } when IsTransient(exception):
                follow.FaultsSince ??= Time.GetTimestamp();
                var silence = Time.GetElapsedTime(follow.FaultsSince.Value);
                LogFault(Printable.Of(follow.Id.ToString()), silence.TotalSeconds, exception.Message);
                return silence < _options.FaultBudget;
            default:
                return false;
        }
    }

    [LoggerMessage(20, LogLevel.Warning, "DAG {Id} could not be asked for, for {Seconds:0.0} seconds now: {Reason}")]
    private partial void LogFault(string id, double seconds, string reason);

    [LoggerMessage(21, LogLevel.Information, "DAG {Id} can be asked for again, after {Seconds:0.0} seconds")]
    private partial void LogAnswersAgain(string id, double seconds);
}

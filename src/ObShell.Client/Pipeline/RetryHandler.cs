using Microsoft.Extensions.Logging;
using ObShell.Client.Errors;
using ObShell.Client.Telemetry;
using Polly;
using Polly.Retry;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Sets the deadline of a call, and retries a read-only one a few times, with jitter, after a transient fault.
/// </summary>
internal sealed partial class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("ObShell.Client.Request");
    private readonly CallLimits _limits;
    private readonly ClientLifetime _lifetime;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryHandler(CallLimits limits, ClientLifetime lifetime, TimeProvider time, Func<double> randomizer, ILogger logger)
    {
        _limits = limits;
        _lifetime = lifetime;
        _time = time;
        _logger = logger;
        _pipeline = limits.MaxRetries == 0
            ? ResiliencePipeline<HttpResponseMessage>.Empty
            : new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
                .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
                {
                    Name = "retry read-only requests",
                    MaxRetryAttempts = limits.MaxRetries,
                    Delay = limits.RetryDelay,
                    MaxDelay = limits.RetryDelay * 10,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Randomizer = randomizer,
                    ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome.Exception, arguments.Context)),
                    OnRetry = arguments =>
                    {
                        var request = arguments.Context.Properties.GetValue(Request, null!);
                        ClientTelemetry.Retries.Add(1);
                        LogRetry(request.Method.Method, request.RequestUri!.PathAndQuery, arguments.AttemptNumber + 1, arguments.Outcome.Exception!.Message);
                        return ValueTask.CompletedTask;
                    },
                })
                .Build();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Deadline.Key, out _))
        {
            throw new ObShellNoResponseException("something sent the same request through the client's handlers a second time, which was refused", RequestCall.Of(request));
        }

        request.Options.Set(Deadline.Key, new Deadline((request.Content as PackageContent)?.Upload.Timeout ?? _limits.CallTimeout, _time));
        return RequestCall.IsSafe(request) ? SendReadingAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendReadingAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Exception fault;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellException exception)
        {
            fault = exception;
        }
        catch (OperationCanceledException) when (_lifetime.HasEnded)
        {
            throw ClientLifetime.Failure(request);
        }

        try
        {
            // Most calls never get here, so it is created only now.
            return await SendAgainAsync(request, fault, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_lifetime.HasEnded)
        {
            throw ClientLifetime.Failure(request);
        }
    }

    /// <summary>Lets Polly handle the first fault and everything after it.</summary>
    private async Task<HttpResponseMessage> SendAgainAsync(HttpRequestMessage request, Exception fault, CancellationToken cancellationToken)
    {
        Exception? first = fault;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Request, request);
        try
        {
            return await _pipeline.ExecuteAsync(
                context => new ValueTask<HttpResponseMessage>(
                    Interlocked.Exchange(ref first, null) is { } known ? Task.FromException<HttpResponseMessage>(known) : SendOnceAsync(request, context.CancellationToken)),
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    private bool MayPass(Exception? exception, ResilienceContext context) => exception is ObShellException fault && Failures.MayRetry(fault) && HasTime(context);

    private bool HasTime(ResilienceContext context) =>
        context.Properties.GetValue(Request, null!).Options.TryGetValue(Deadline.Key, out var deadline) && deadline.Remaining > _limits.RetryDelay * 10;

    [LoggerMessage(31, LogLevel.Information, "Retrying {Method} {Path} (retry {Attempt}): {Reason}")]
    private partial void LogRetry(string method, string path, int attempt, string reason);
}

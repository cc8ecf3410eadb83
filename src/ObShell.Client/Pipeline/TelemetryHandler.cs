using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Pipeline;

/// <summary>One span and one log line for every call. Neither contains headers or bodies.</summary>
internal sealed partial class TelemetryHandler(TimeProvider time, ILogger logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var method = request.Method.Method;
        var template = RequestRoute.Of(request).Path;
        var start = time.GetTimestamp();
        using var activity = ClientTelemetry.Source.HasListeners() ? ClientTelemetry.Source.StartActivity($"{method} {template}", ActivityKind.Client) : null;
        activity?.SetTag("http.request.method", method);
        activity?.SetTag("url.template", template);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var call = ((AnswerContent)response.Content).Call;
            Finish(activity, call, null);
            Record(method, template, call, null, start);
            if (logger.IsEnabled(LogLevel.Debug))
            {
                LogAnswered(method, uri.PathAndQuery, ObShellCall.Show(call.Endpoint), Elapsed(start));
            }

            return response;
        }
        catch (Exception exception)
        {
            var call = (exception as ObShellException)?.Call;
            Finish(activity, call, ClientTelemetry.ErrorType(exception));
            Record(method, template, call, ClientTelemetry.ErrorType(exception), start);
            LogFailure(exception, method, uri, start);
            throw;
        }
    }

    private static void Finish(Activity? activity, ObShellCall? call, string? errorType)
    {
        if (activity is null)
        {
            return;
        }

        if (call is not null)
        {
            activity.SetTag("server.address", call.Endpoint.Scheme == "unix" ? call.Endpoint.LocalPath : call.Endpoint.Host);
            activity.SetTag("server.port", call.Endpoint.Scheme == "unix" ? null : call.Endpoint.Port);
            activity.SetTag("http.response.status_code", (int?)call.StatusCode);
            activity.SetTag("obshell.trace_id", string.IsNullOrEmpty(call.TraceId) ? null : call.TraceId);
        }

        if (errorType is not null)
        {
            activity.SetTag("error.type", errorType);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    private void Record(string method, string template, ObShellCall? call, string? errorType, long start)
    {
        if (!ClientTelemetry.CallDuration.Enabled)
        {
            return;
        }

        var tags = new TagList { { "http.request.method", method }, { "url.template", template } };
        if (call is not null)
        {
            tags.Add("server.address", call.Endpoint.Scheme == "unix" ? call.Endpoint.LocalPath : call.Endpoint.Host);
            if (call.StatusCode is { } status)
            {
                tags.Add("http.response.status_code", (int)status);
            }
        }

        if (errorType is not null)
        {
            tags.Add("error.type", errorType);
        }

        ClientTelemetry.CallDuration.Record(time.GetElapsedTime(start).TotalSeconds, tags);
    }

    private void LogFailure(Exception exception, string method, Uri uri, long start)
    {
        var endpoint = exception is ObShellException { Call: { } call } ? ObShellCall.Show(call.Endpoint) : uri.Authority;
        switch (exception)
        {
            case OperationOutcomeUnknownException:
                LogUnknown(method, uri.PathAndQuery, endpoint, Elapsed(start), exception.Message);
                break;
            case ObShellException:
                LogFailed(method, uri.PathAndQuery, endpoint, Elapsed(start), exception.Message);
                break;
            default:
                LogEnded(method, uri.PathAndQuery, endpoint, Elapsed(start), exception.GetType().Name);
                break;
        }
    }

    private string Elapsed(long start) => time.GetElapsedTime(start).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    [LoggerMessage(10, LogLevel.Debug, "{Method} {Path} succeeded at {Endpoint} after {Elapsed} ms")]
    private partial void LogAnswered(string method, string path, string endpoint, string elapsed);

    [LoggerMessage(11, LogLevel.Information, "{Method} {Path} failed at {Endpoint} after {Elapsed} ms: {Reason}")]
    private partial void LogFailed(string method, string path, string endpoint, string elapsed, string reason);

    [LoggerMessage(12, LogLevel.Warning, "{Method} {Path} was sent to {Endpoint}, but its outcome is unknown after {Elapsed} ms: {Reason}")]
    private partial void LogUnknown(string method, string path, string endpoint, string elapsed, string reason);

    [LoggerMessage(13, LogLevel.Debug, "{Method} {Path} to {Endpoint} ended after {Elapsed} ms with {Exception}")]
    private partial void LogEnded(string method, string path, string endpoint, string elapsed, string exception);
}

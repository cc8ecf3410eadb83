using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace ObShell.Client.Http;

/// <summary>One span and one log line for every call. Neither ever holds a header or a body.</summary>
internal sealed partial class TelemetryHandler(TimeProvider time, ILogger logger) : DelegatingHandler
{
    internal static readonly ActivitySource Source = new("ObShell.Client");
    private static readonly HttpRequestOptionsKey<string> Template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var method = request.Method.Method;
        var template = request.Options.TryGetValue(Template, out var known) ? known : uri.AbsolutePath;
        var start = time.GetTimestamp();
        using var activity = Source.StartActivity($"{method} {template}", ActivityKind.Client);
        activity?.SetTag("http.request.method", method);
        activity?.SetTag("url.template", template);
        activity?.SetTag("server.address", uri.Host);
        activity?.SetTag("server.port", uri.Port);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            activity?.SetTag("http.response.status_code", (int)((AnswerContent)response.Content).Call.StatusCode!);
            LogAnswered(method, uri.PathAndQuery, uri.Authority, Elapsed(start));
            return response;
        }
        catch (Exception exception)
        {
            activity?.SetTag("error.type", exception.GetType().FullName);
            activity?.SetStatus(ActivityStatusCode.Error);
            if (exception is ObShellException { StatusCode: { } status })
            {
                activity?.SetTag("http.response.status_code", (int)status);
            }

            LogFailure(exception, method, uri, start);
            throw;
        }
    }

    private void LogFailure(Exception exception, string method, Uri uri, long start)
    {
        switch (exception)
        {
            case OperationOutcomeUnknownException:
                LogUnknown(method, uri.PathAndQuery, uri.Authority, Elapsed(start), exception.Message);
                break;
            case ObShellException:
                LogFailed(method, uri.PathAndQuery, uri.Authority, Elapsed(start), exception.Message);
                break;
            default:
                LogEnded(method, uri.PathAndQuery, uri.Authority, Elapsed(start), exception.GetType().Name);
                break;
        }
    }

    private string Elapsed(long start) => time.GetElapsedTime(start).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    [LoggerMessage(10, LogLevel.Debug, "{Method} {Path} was answered by {Endpoint} after {Elapsed} ms")]
    private partial void LogAnswered(string method, string path, string endpoint, string elapsed);

    [LoggerMessage(11, LogLevel.Information, "{Method} {Path} failed at {Endpoint} after {Elapsed} ms: {Reason}")]
    private partial void LogFailed(string method, string path, string endpoint, string elapsed, string reason);

    [LoggerMessage(12, LogLevel.Warning, "{Method} {Path} was sent to {Endpoint}, but its outcome is unknown after {Elapsed} ms: {Reason}")]
    private partial void LogUnknown(string method, string path, string endpoint, string elapsed, string reason);

    [LoggerMessage(13, LogLevel.Debug, "{Method} {Path} to {Endpoint} ended after {Elapsed} ms with {Exception}")]
    private partial void LogEnded(string method, string path, string endpoint, string elapsed, string exception);
}

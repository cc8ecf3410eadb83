using Microsoft.Extensions.Logging;
using ObShell.Client.Errors;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags.Polling;

/// <summary>The log lines about DAGs.</summary>
internal sealed partial class DagLog(ILogger logger)
{
    private readonly ILogger _logger = logger;

    public void Started(DagDetailDTO dag, ObShellCall call) =>
        LogStarted(call.Method, call.Path, ObShellCall.Show(call.Endpoint), Printable.Of(dag.Name), Printable.Of(dag.Id.ToString()), Printable.Of(call.TraceId));

    public void Waiting(DagId id) => LogWaiting(Printable.Of(id.ToString()));

    public void Ended(DagDetailDTO dag, TimeSpan wait) =>
        LogEnded(Printable.Of(dag.Name), Printable.Of(dag.Id.ToString()), Printable.Of(dag.State.ToString()), Printable.Of(dag.Operator.ToString()), wait.TotalSeconds);

    /// <summary>Logs a transient fault of a poll, and the first success after such faults. Any other fault is thrown.</summary>
    public void Polled(DagId id, Exception? fault, TimeSpan silence, bool wasUnreachable)
    {
        if (fault is ObShellException exception && Failures.MayPoll(exception))
        {
            LogUnreachable(Printable.Of(id.ToString()), silence.TotalSeconds, exception.Message);
        }
        else if (fault is null && wasUnreachable)
        {
            LogReachableAgain(Printable.Of(id.ToString()), silence.TotalSeconds);
        }
    }

    [LoggerMessage(20, LogLevel.Warning, "DAG {Id} has been unreachable for {Seconds:0.0} s: {Reason}")]
    private partial void LogUnreachable(string id, double seconds, string reason);

    [LoggerMessage(21, LogLevel.Information, "DAG {Id} is reachable again after {Seconds:0.0} s")]
    private partial void LogReachableAgain(string id, double seconds);

    [LoggerMessage(22, LogLevel.Information, "{Method} {Path} at {Endpoint} started DAG '{Name}' {Id} (trace id {TraceId})")]
    private partial void LogStarted(string method, string path, string endpoint, string name, string id, string traceId);

    [LoggerMessage(23, LogLevel.Information, "Waiting for DAG {Id}")]
    private partial void LogWaiting(string id);

    [LoggerMessage(24, LogLevel.Information, "DAG '{Name}' {Id} ended: {State}, operator {Operator}, after a wait of {Seconds:0.0} s")]
    private partial void LogEnded(string name, string id, string state, string @operator, double seconds);
}

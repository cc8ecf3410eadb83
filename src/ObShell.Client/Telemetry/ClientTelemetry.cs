using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ObShell.Client.Telemetry;

/// <summary>The traces and metrics of the client, all under the name <c>ObShell.Client</c>.</summary>
internal static class ClientTelemetry
{
    public const string Name = "ObShell.Client";

    public static ActivitySource Source { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);

    public static Histogram<double> CallDuration { get; } =
        Meter.CreateHistogram<double>("obshell.client.call.duration", "s", "Duration of calls, including retries.");

    public static Histogram<double> DagDuration { get; } =
        Meter.CreateHistogram<double>("obshell.client.dag.wait.duration", "s", "Duration of waits for DAGs.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("obshell.client.retries", "{retry}", "Retries of read-only requests after a transient fault.");

    public static Counter<long> Recoveries { get; } =
        Meter.CreateCounter<long>("obshell.client.recoveries", "{recovery}", "Requests that an agent rejected before they ran and that were sent again.");

    public static Counter<long> KeyFetches { get; } =
        Meter.CreateCounter<long>("obshell.client.key_fetches", "{fetch}", "Requests for the key of an agent.");

    public static Counter<long> Logins { get; } =
        Meter.CreateCounter<long>("obshell.client.logins", "{login}", "Logins of the client.");

    public static Counter<long> FailOvers { get; } =
        Meter.CreateCounter<long>("obshell.client.fail_overs", "{fail_over}", "Fail-overs of calls to another agent.");

    /// <summary>OBShell's own code of the error where there is one, else the type of the exception.</summary>
    public static string ErrorType(Exception exception) =>
        exception is ObShellApiException { ErrCode.Length: > 0 } refusal ? refusal.ErrCode : exception.GetType().FullName!;
}

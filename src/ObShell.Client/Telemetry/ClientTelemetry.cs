using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ObShell.Client.Telemetry;

/// <summary>What the client tells about itself, all under the name <c>ObShell.Client</c>.</summary>
internal static class ClientTelemetry
{
    public const string Name = "ObShell.Client";

    public static ActivitySource Source { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);

    public static Histogram<double> CallDuration { get; } =
        Meter.CreateHistogram<double>("obshell.client.call.duration", "s", "How long calls take, with everything that is sent again.");

    public static Histogram<double> DagDuration { get; } =
        Meter.CreateHistogram<double>("obshell.client.dag.wait.duration", "s", "How long DAGs are waited for.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("obshell.client.retries", "{retry}", "Reading calls that were sent again after a fault.");

    public static Counter<long> Recoveries { get; } =
        Meter.CreateCounter<long>("obshell.client.recoveries", "{recovery}", "Calls that an agent rejected before they ran, and that were sent again.");

    public static Counter<long> KeyFetches { get; } =
        Meter.CreateCounter<long>("obshell.client.key_fetches", "{fetch}", "How often an agent was asked for its key.");

    public static Counter<long> Logins { get; } =
        Meter.CreateCounter<long>("obshell.client.logins", "{login}", "How often the client logged in.");

    public static Counter<long> FailOvers { get; } =
        Meter.CreateCounter<long>("obshell.client.fail_overs", "{fail_over}", "How often a call moved on to another agent.");

    /// <summary>OBShell's own code of the error where there is one, else the type of the exception.</summary>
    public static string ErrorType(Exception exception) =>
        exception is ObShellApiException { ErrCode.Length: > 0 } refusal ? refusal.ErrCode : exception.GetType().FullName!;
}

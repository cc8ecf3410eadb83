using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ObShell.Client.HealthChecks;

/// <summary>How the health of a cluster is checked.</summary>
public sealed class ObShellHealthCheckOptions
{
    /// <summary>The name of the check; null for <c>obshell</c>, or <c>obshell-</c> and the key of a keyed client.</summary>
    public string? Name { get; set; }

    /// <summary>The tags of the check, by which an application selects it; none by default.</summary>
    public ISet<string> Tags { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// The time limit of a check; ten seconds by default. The agents have half of it to respond. What could not be read by then is reported as missing.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The status to report when the cluster cannot be used; unhealthy by default.</summary>
    public HealthStatus FailureStatus { get; set; } = HealthStatus.Unhealthy;

    /// <summary>
    /// The status to report while an operation that is running locks agents, a tenant or the cluster; healthy by default. What a failed or cancelled operation has left locked is always
    /// reported as degraded.
    /// </summary>
    public HealthStatus RunningOperationStatus { get; set; } = HealthStatus.Healthy;
}

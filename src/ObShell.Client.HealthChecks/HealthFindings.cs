using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ObShell.Client.HealthChecks;

/// <summary>What a check has found so far.</summary>
internal sealed class HealthFindings
{
    private readonly SortedDictionary<string, object> _data = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];
    private readonly List<string> _reasons = [];
    private HealthStatus _status = HealthStatus.Healthy;
    private Exception? _exception;

    public void Add(string name, string text) => _data[name] = text;

    /// <summary>The cluster cannot be used.</summary>
    public void Fail(string reason, Exception? exception = null)
    {
        _failures.Add(reason);
        _exception = exception ?? _exception;
    }

    /// <summary>The cluster can be used, but something is wrong.</summary>
    public void Degrade(string reason, Exception? exception = null)
    {
        Set(HealthStatus.Degraded, reason);
        _exception ??= exception;
    }

    public void Set(HealthStatus status, string reason)
    {
        _status = (HealthStatus)Math.Min((int)_status, (int)status);
        _reasons.Add(reason);
    }

    public HealthCheckResult ToResult(HealthStatus failureStatus) => new(
        _failures.Count > 0 ? failureStatus : _status,
        _failures.Count + _reasons.Count == 0 ? "The cluster is available, and nothing is locked." : $"{string.Join("; ", [.. _failures, .. _reasons])}.",
        _exception,
        _data);
}

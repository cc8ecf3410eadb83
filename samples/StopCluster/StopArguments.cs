using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>The parsed command line. A class and not a record: a record would print its password.</summary>
internal sealed class StopArguments
{
    /// <summary>The agent; null for a fake one.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The password of root@sys; null when none was given.</summary>
    public string? Password { get; init; }

    /// <summary>The stop; null if <see cref="Follow"/> is set.</summary>
    public StopClusterRequest? Request { get; init; }

    /// <summary>The DAG to wait for; null if <see cref="Request"/> is set.</summary>
    public DagId? Follow { get; init; }

    /// <summary>Whether to stop without confirmation.</summary>
    public bool Yes { get; init; }
}

using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>What the command line asks for. A class and not a record: a record would print its password.</summary>
internal sealed class StopArguments
{
    /// <summary>The agent; null for a fake one.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The password of root@sys; null when none was given.</summary>
    public string? Password { get; init; }

    /// <summary>What to stop; null when <see cref="Follow"/> says what to follow.</summary>
    public StopClusterRequest? Request { get; init; }

    /// <summary>The DAG to follow; null when <see cref="Request"/> says what to stop.</summary>
    public DagId? Follow { get; init; }

    /// <summary>Whether to stop without asking.</summary>
    public bool Yes { get; init; }
}

namespace ObShell.Client.Testing;

/// <summary>A stage of a <see cref="DagTemplate"/>.</summary>
/// <param name="Name">The name, with placeholders.</param>
/// <param name="Allows">The operators that it allows: <c>r</c>etry, roll<c>b</c>ack, <c>c</c>ancel, <c>p</c>ass; and <c>k</c> when a restart of the agent does not interrupt it.</param>
/// <param name="OnEveryAgent">Whether it has a sub-task for every agent.</param>
internal sealed record StageTemplate(string Name, string Allows, bool OnEveryAgent = false)
{
    /// <summary>Whether a DAG that fails here releases its lock.</summary>
    public bool FailureReleases { get; init; }
}

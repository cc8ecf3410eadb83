using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>The DAGs that this version of the library knows, by their names and stages.</summary>
internal static class KnownDags
{
    // DAGs that no request starts directly.
    private static readonly string[] OtherNames =
    [
        "Stop observer", "Start observer", "Agent to single", "Kill observer", "Local scale out", "Create observer workdir", "Synchronize agent from cluster", "Destroy observer workdir",
        "Take over", "Rebuild",
    ];

    // The stages of DAGs that are identified by their stages.
    private static readonly string[] Stages =
    [
        "Inform all agents to prepare to stop observer", "Inform all agents to start observer", "Make sure all agents are ready", "Minor freeze before stop server", "Execute stop sql",
        "Advance agents to execute the task", "Wait for all agents to execute tasks successfully", "Inform all agents to end the task", "Start Zone", "Stop observer",
        "Check ob process and config", "Start observer", "Get connection of observer", "Drop tenant", "Drop resource pools", "Recycle tenant",
    ];

    // The fixed parts of names that depend on the request.
    private static readonly Lazy<string[]> Beginnings = new(() =>
    [
        .. OtherNames,
        .. Routes.All.SelectMany(route => route.Starts).SelectMany(dag => dag.Name.Split('|')).Select(name => name.Split('{')[0]).Distinct(),
    ]);

    /// <summary>Whether a DAG of that name is known.</summary>
    public static bool Knows(string name) => Beginnings.Value.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether a stage belongs to the DAGs that are identified by their stages.</summary>
    public static bool KnowsStage(string name) => Stages.Contains(name, StringComparer.Ordinal);
}

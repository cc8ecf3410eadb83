namespace ObShell.Client;

/// <summary>What a call that starts a DAG would have made.</summary>
/// <param name="DagName">The name of the DAG.</param>
/// <param name="NodeNames">Nodes that the DAG would have; a DAG without one of them is another.</param>
/// <param name="ForeignNodeNames">Nodes that the DAG would not have.</param>
internal sealed record DagOrder(string DagName, IReadOnlyList<string> NodeNames, IReadOnlyList<string> ForeignNodeNames)
{
    private const string MinorFreeze = "Minor freeze before stop server";
    private const string StopBySql = "Execute stop sql";

    public static DagOrder Stop(StopClusterRequest request) => request.Mode switch
    {
        StopMode.Terminate => new("Stop OB", [MinorFreeze], [StopBySql]),
        StopMode.Immediate => new("Stop OB", [StopBySql], [MinorFreeze]),
        _ => new("Stop OB", [], [MinorFreeze, StopBySql]),
    };

    /// <summary>Whether the DAG can be the one; one without details can.</summary>
    public bool Fits(DagDetailDTO dag)
    {
        if (dag.Name != DagName)
        {
            return false;
        }

        var names = (dag.Nodes ?? []).Where(node => node is not null).Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 || (NodeNames.All(names.Contains) && !ForeignNodeNames.Any(names.Contains));
    }
}

namespace ObShell.Client;

/// <summary>The DAG that a request would start.</summary>
/// <param name="Names">The names that it can have.</param>
internal sealed record ExpectedDag(params string[] Names)
{
    /// <summary>Whether it lives in the cluster; false if it lives at the agent that took the request.</summary>
    public bool LivesInCluster { get; init; }

    /// <summary>The tenant that it locks; null if it locks none, or one that the request does not tell.</summary>
    public string? Tenant { get; init; }

    /// <summary>Nodes that it has, in this order, beside others.</summary>
    public string[] Nodes { get; init; } = [];

    /// <summary>Nodes that it does not have.</summary>
    public string[] OtherNodes { get; init; } = [];

    /// <summary>Whether the agent hides its own DAGs once the request has run, since it forwards calls to a master then.</summary>
    public bool HidesItself { get; init; }

    /// <summary>Whether the request changes an existing DAG in some cases, in place of starting one.</summary>
    public bool MayReuse { get; init; }

    /// <summary>The name in a text for people.</summary>
    public string Name => string.Join("' or '", Names);

    /// <summary>Whether a DAG can be the one, as far as it shows.</summary>
    public bool Fits(DagDetailDTO dag)
    {
        string[] names = NodesOf(dag);
        return HasName(dag) && (names.Length == 0 || (HasInOrder(names, Nodes) && !OtherNodes.Any(names.Contains)));
    }

    /// <summary>Whether a DAG that does not fit has stages that this version of the library does not know, so that it may be the one all the same.</summary>
    public bool MayFit(DagDetailDTO dag) => HasName(dag) && NodesOf(dag).Any(node => !ExpectedDags.KnowsStage(node));

    private bool HasName(DagDetailDTO dag) =>
        Names.Contains(dag.Name, StringComparer.Ordinal) && (Tenant is null || dag.MaintenanceKey.Length == 0 || dag.MaintenanceKey == Tenant);

    private static string[] NodesOf(DagDetailDTO dag) => [.. (dag.Nodes ?? []).Where(node => node is not null).Select(node => node.Name)];

    private static bool HasInOrder(string[] names, string[] wanted)
    {
        var at = 0;
        foreach (var name in names)
        {
            at += at < wanted.Length && name == wanted[at] ? 1 : 0;
        }

        return at == wanted.Length;
    }
}

namespace ObShell.Client.Protocol;

/// <summary>A DAG that a route starts.</summary>
/// <param name="Name">Its name; alternatives are separated by <c>|</c>, and <c>{..}</c> stands for a part of the path or a member of the body.</param>
internal sealed record StartedDag(string Name)
{
    /// <summary>A member of the body that has to be true, or <c>member=value</c> (in any case); null for any body that no earlier row of the route fits.</summary>
    public string? When { get; init; }

    /// <summary>Whether it lives in the cluster; false if it lives at the agent that takes the request.</summary>
    public bool LivesInCluster { get; init; }

    /// <summary>Whether it locks the tenant in the path.</summary>
    public bool LocksTenant { get; init; }

    /// <summary>Stages that it has, in this order, beside others.</summary>
    public string[] Nodes { get; init; } = [];

    /// <summary>Stages that it does not have.</summary>
    public string[] OtherNodes { get; init; } = [];

    /// <summary>Whether the agent hides its own DAGs once the request has run, since it forwards requests to a master then.</summary>
    public bool HidesItself { get; init; }

    /// <summary>Whether the request changes an existing DAG in some cases, in place of starting one.</summary>
    public bool MayReuse { get; init; }
}

namespace ObShell.Client.Protocol;

/// <summary>A DAG that a route starts.</summary>
/// <param name="Name">Its name; alternatives are separated by <c>|</c>, and <c>{..}</c> stands for a part of the path or a member of the body.</param>
internal sealed record StartedDag(string Name)
{
    /// <summary>A member of the body that must be true, or <c>member=value</c> (in any case); null for any body that matches no earlier entry of the route.</summary>
    public string? When { get; init; }

    /// <summary>Whether it is stored in the cluster; false if it is stored at the agent that receives the request.</summary>
    public bool LivesInCluster { get; init; }

    /// <summary>Whether it locks the tenant in the path.</summary>
    public bool LocksTenant { get; init; }

    /// <summary>Stages that it has, in this order, among others.</summary>
    public string[] Nodes { get; init; } = [];

    /// <summary>Stages that it does not have.</summary>
    public string[] OtherNodes { get; init; } = [];

    /// <summary>Whether the agent hides its own DAGs once the request has run, since it then forwards requests to a master.</summary>
    public bool HidesItself { get; init; }

    /// <summary>Whether the request changes an existing DAG in some cases, instead of starting one.</summary>
    public bool MayReuse { get; init; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The role of an agent in its cluster.</summary>
/// <remarks>Cluster operations require a <see cref="ClusterAgent"/>. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AgentIdentity>))]
[ExtensibleValue]
public readonly partial struct AgentIdentity : IExtensibleValue<AgentIdentity>
{
    /// <summary><c>SINGLE</c>: belongs to no cluster yet.</summary>
    [Word("SINGLE")]
    public static partial AgentIdentity Single { get; }

    /// <summary><c>MASTER</c>: the master of a cluster that has not been initialised yet.</summary>
    [Word("MASTER")]
    public static partial AgentIdentity Master { get; }

    /// <summary><c>FOLLOWER</c>: has joined the master of a cluster that has not been initialised yet.</summary>
    [Word("FOLLOWER")]
    public static partial AgentIdentity Follower { get; }

    /// <summary><c>CLUSTER AGENT</c>: belongs to a running cluster.</summary>
    [Word("CLUSTER AGENT")]
    public static partial AgentIdentity ClusterAgent { get; }

    /// <summary><c>TAKE OVER MASTER</c>: the master in the take-over of a cluster that OBShell did not deploy.</summary>
    [Word("TAKE OVER MASTER")]
    public static partial AgentIdentity TakeOverMaster { get; }

    /// <summary><c>TAKE OVER FOLLOWER</c>: a follower in the take-over of a cluster that OBShell did not deploy.</summary>
    [Word("TAKE OVER FOLLOWER")]
    public static partial AgentIdentity TakeOverFollower { get; }

    /// <summary><c>SCALING OUT</c>: is being added to a cluster.</summary>
    [Word("SCALING OUT")]
    public static partial AgentIdentity ScalingOut { get; }

    /// <summary><c>SCALING IN</c>: is being removed from its cluster.</summary>
    [Word("SCALING IN")]
    public static partial AgentIdentity ScalingIn { get; }

    /// <summary><c>UNIDENTIFIED</c>: not determined yet.</summary>
    [Word("UNIDENTIFIED")]
    public static partial AgentIdentity Unidentified { get; }
}

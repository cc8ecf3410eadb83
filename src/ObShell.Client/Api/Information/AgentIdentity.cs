using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The part that an agent plays in its cluster.</summary>
/// <remarks>Cluster operations want a <see cref="ClusterAgent"/>. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(OpenValueConverter<AgentIdentity>))]
public readonly struct AgentIdentity : IEquatable<AgentIdentity>, IOpenValue<AgentIdentity>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AgentIdentity(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>SINGLE</c>: belongs to no cluster yet.</summary>
    public static AgentIdentity Single { get; } = new("SINGLE");

    /// <summary><c>MASTER</c>: leads a cluster that is being put together.</summary>
    public static AgentIdentity Master { get; } = new("MASTER");

    /// <summary><c>FOLLOWER</c>: follows the master of a cluster that is being put together.</summary>
    public static AgentIdentity Follower { get; } = new("FOLLOWER");

    /// <summary><c>CLUSTER AGENT</c>: belongs to a running cluster.</summary>
    public static AgentIdentity ClusterAgent { get; } = new("CLUSTER AGENT");

    /// <summary><c>TAKE OVER MASTER</c>: leads the take-over of a cluster that OBShell did not deploy.</summary>
    public static AgentIdentity TakeOverMaster { get; } = new("TAKE OVER MASTER");

    /// <summary><c>TAKE OVER FOLLOWER</c>: follows in the take-over of a cluster that OBShell did not deploy.</summary>
    public static AgentIdentity TakeOverFollower { get; } = new("TAKE OVER FOLLOWER");

    /// <summary><c>SCALING OUT</c>: is being added to a cluster.</summary>
    public static AgentIdentity ScalingOut { get; } = new("SCALING OUT");

    /// <summary><c>SCALING IN</c>: is being removed from its cluster.</summary>
    public static AgentIdentity ScalingIn { get; } = new("SCALING IN");

    /// <summary><c>UNIDENTIFIED</c>: does not know yet.</summary>
    public static AgentIdentity Unidentified { get; } = new("UNIDENTIFIED");

    string IOpenValue<AgentIdentity>.Text => _value ?? "";

    static AgentIdentity IOpenValue<AgentIdentity>.From(string value) => new(value);

    /// <summary>Whether two values are the same word, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(AgentIdentity left, AgentIdentity right) => left.Equals(right);

    /// <summary>Whether two values are different words, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(AgentIdentity left, AgentIdentity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AgentIdentity other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgentIdentity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

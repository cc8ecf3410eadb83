using System.Text.Json.Serialization;
using ObShell.Client.Clusters;

namespace ObShell.Client;

/// <summary>The observers to stop, and how to stop them: the body of <c>POST /api/v1/ob/stop</c>.</summary>
/// <remarks>
/// Created by its factory methods, which reject combinations that no server accepts. Since OBShell 4.2.3.
/// </remarks>
/// <example>
/// <code>
/// StopClusterRequest.WholeCluster(StopMode.Terminate);
/// StopClusterRequest.Zone("zone1", StopMode.Immediate);
/// StopClusterRequest.Servers(["10.10.10.1:2886", "10.10.10.2:2886"], StopMode.Force);
/// </code>
/// </example>
public sealed record StopClusterRequest
{
    private StopClusterRequest(Scope scope, StopMode mode)
    {
        Scope = scope;
        Mode = mode;
    }

    /// <summary>The observers to stop.</summary>
    [JsonPropertyName("scope")]
    public Scope Scope { get; }

    /// <summary>How to stop the observers.</summary>
    [JsonIgnore]
    public StopMode Mode { get; }

    /// <summary>Whether to kill the observers immediately.</summary>
    [JsonPropertyName("force")]
    public bool Force => Mode == StopMode.Force;

    /// <summary>Whether to kill the observers after a minor freeze.</summary>
    [JsonPropertyName("terminate")]
    public bool Terminate => Mode == StopMode.Terminate;

    /// <summary>The main DAGs of earlier starts and stops whose locks are released first. Ids of sub-DAGs have no effect. Null for none.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }

    /// <summary>Stops every observer of the cluster.</summary>
    /// <param name="mode"><see cref="StopMode.Terminate"/> or <see cref="StopMode.Force"/>.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="mode"/> is <see cref="StopMode.Immediate"/>: a whole cluster cannot be stopped by SQL.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest WholeCluster(StopMode mode) => For(Scope.Global, mode);

    /// <summary>Stops the observers of one zone.</summary>
    /// <param name="zone">The name of the zone.</param>
    /// <param name="mode">How to stop the observers.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is null, empty or not a valid zone name.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest Zone(string zone, StopMode mode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zone);
        return For(Scope.Zones(zone), mode);
    }

    /// <summary>Stops the observers of several zones.</summary>
    /// <param name="zones">The names of the zones: at least one; only one with <see cref="StopMode.Immediate"/>.</param>
    /// <param name="mode">How to stop the observers.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="zones"/> is null or empty, or too many for <paramref name="mode"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest Zones(IEnumerable<string> zones, StopMode mode) => For(Scope.Zones(zones), mode);

    /// <summary>Stops one observer.</summary>
    /// <param name="server">The address of the observer's agent, as <c>ip:port</c> or <c>[ipv6]:port</c>.</param>
    /// <param name="mode">How to stop the observers.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="server"/> is null, empty or not the address of an agent.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest Server(string server, StopMode mode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(server);
        return For(Scope.Servers(server), mode);
    }

    /// <summary>Stops several observers.</summary>
    /// <param name="servers">
    /// The addresses of the observers' agents, as <c>ip:port</c> or <c>[ipv6]:port</c>: at least one. With <see cref="StopMode.Immediate"/> they
    /// must be in one zone, which the server checks.
    /// </param>
    /// <param name="mode">How to stop the observers.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="servers"/> is null or empty, or contains a value that is not the address of an agent.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest Servers(IEnumerable<string> servers, StopMode mode) => For(Scope.Servers(servers), mode);

    /// <summary>Stops the observers in a scope.</summary>
    /// <param name="scope">The observers to stop.</param>
    /// <param name="mode">How to stop the observers.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    /// <exception cref="ArgumentException">No server accepts <paramref name="mode"/> for this scope.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="StopMode"/>.</exception>
    public static StopClusterRequest For(Scope scope, StopMode mode)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (mode is not (StopMode.Immediate or StopMode.Terminate or StopMode.Force))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a value of StopMode.");
        }

        if (mode == StopMode.Immediate && scope.Type == ScopeType.Global)
        {
            throw new ArgumentException("The whole cluster can only be stopped with Terminate or Force.", nameof(mode));
        }

        if (mode == StopMode.Immediate && scope.Type == ScopeType.Zone && scope.Target is { Count: > 1 })
        {
            throw new ArgumentException("Immediate stops one zone at a time; stop several zones with Terminate or Force.", nameof(mode));
        }

        return new StopClusterRequest(scope, mode);
    }

    /// <summary>Returns a description of the request.</summary>
    /// <returns>The description, such as <c>stop zone zone1 (Terminate)</c>.</returns>
    public override string ToString() => $"stop {Scope} ({Mode})";
}

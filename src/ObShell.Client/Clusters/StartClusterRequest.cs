using System.Text.Json.Serialization;
using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The observers to start: the body of <c>POST /api/v1/ob/start</c>.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record StartClusterRequest
{
    /// <summary>The observers to start: the whole cluster, some zones or some servers.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }

    /// <summary>The main DAGs of earlier starts and stops whose locks are released first. Ids of sub-DAGs have no effect. Null for none.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }

    /// <summary>Starts every observer of the cluster.</summary>
    /// <returns>The request.</returns>
    public static StartClusterRequest WholeCluster() => For(Scope.Global);

    /// <summary>Starts the observers of one zone.</summary>
    /// <param name="zone">The name of the zone.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is null, empty or not a valid zone name.</exception>
    public static StartClusterRequest Zone(string zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        return Zones([zone]);
    }

    /// <summary>Starts the observers of several zones.</summary>
    /// <param name="zones">The names of the zones: at least one.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="zones"/> is null or empty, or contains a value that is not a valid zone name.</exception>
    public static StartClusterRequest Zones(IEnumerable<string> zones) => For(Scope.Zones(zones));

    /// <summary>Starts one observer.</summary>
    /// <param name="server">The address of the observer's agent, as <c>ip:port</c> or <c>[ipv6]:port</c>.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="server"/> is null, empty or not the address of an agent.</exception>
    public static StartClusterRequest Server(string server)
    {
        ArgumentException.ThrowIfNullOrEmpty(server);
        return Servers([server]);
    }

    /// <summary>Starts several observers.</summary>
    /// <param name="servers">The addresses of the observers' agents, as <c>ip:port</c> or <c>[ipv6]:port</c>: at least one.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="servers"/> is null or empty, or contains a value that is not the address of an agent.</exception>
    public static StartClusterRequest Servers(IEnumerable<string> servers) => For(Scope.Servers(servers));

    /// <summary>Starts the observers in a scope.</summary>
    /// <param name="scope">The observers to start.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is null.</exception>
    public static StartClusterRequest For(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new() { Scope = scope };
    }

    /// <summary>What is started.</summary>
    /// <returns>The text, such as <c>start zone zone1</c>.</returns>
    public override string ToString() => $"start {Scope}";
}

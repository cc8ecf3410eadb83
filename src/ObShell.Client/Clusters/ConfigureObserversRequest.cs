using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The start-up parameters of observers of a cluster that has not been initialised yet.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ConfigureObserversRequest
{
    /// <summary>The parameters by name, such as <c>memory_limit</c>, <c>data_dir</c>, <c>redo_dir</c>, <c>rpc_port</c> and <c>mysql_port</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("observerConfig")]
    public required IReadOnlyDictionary<string, string> ObserverConfig { get; init => field = Required.Items(value); }

    /// <summary>Whether to restart the observers with the new parameters. Null means <c>false</c>.</summary>
    [JsonPropertyName("restart")]
    public bool? Restart { get; init; }

    /// <summary>The observers to configure: all, or those of some zones or servers.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }
}

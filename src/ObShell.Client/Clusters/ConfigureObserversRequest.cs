using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The start-up parameters of observers that are not yet part of a running cluster.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ConfigureObserversRequest
{
    /// <summary>The parameters by name, such as <c>memory_limit</c>, <c>data_dir</c>, <c>redo_dir</c>, <c>rpc_port</c> and <c>mysql_port</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("observerConfig")]
    public required IReadOnlyDictionary<string, string> ObserverConfig { get; init => field = Required.Items(value); }

    /// <summary>Whether the observers are restarted with them. The default is <c>false</c>.</summary>
    [JsonPropertyName("restart")]
    public bool? Restart { get; init; }

    /// <summary>All observers, or those of some zones or servers.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }
}

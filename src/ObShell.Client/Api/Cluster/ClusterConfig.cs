using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster config.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ClusterConfig
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The topology.</summary>
    [JsonPropertyName("topology")]
    public IReadOnlyDictionary<string, IReadOnlyList<ServerConfig>> Topology { get; init => field = value ?? ReadOnlyDictionary<string, IReadOnlyList<ServerConfig>>.Empty; } = ReadOnlyDictionary<string, IReadOnlyList<ServerConfig>>.Empty;

    /// <summary>The is shared storage.</summary>
    [JsonPropertyName("is_shared_storage")]
    public bool IsSharedStorage { get; init; }
}

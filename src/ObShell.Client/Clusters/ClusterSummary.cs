using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A cluster and its servers by zone.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ClusterSummary
{
    /// <summary>The id of the cluster.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The name of the cluster.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The version of OceanBase.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The servers by the name of their zone.</summary>
    [JsonPropertyName("topology")]
    public IReadOnlyDictionary<string, IReadOnlyList<ServerSummary>> Topology { get; init => field = value ?? ReadOnlyDictionary<string, IReadOnlyList<ServerSummary>>.Empty; } = ReadOnlyDictionary<string, IReadOnlyList<ServerSummary>>.Empty;

    /// <summary>Whether the cluster stores its data in shared storage.</summary>
    [JsonPropertyName("is_shared_storage")]
    public bool IsSharedStorage { get; init; }
}

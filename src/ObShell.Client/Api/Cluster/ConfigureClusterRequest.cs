using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Configure cluster request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ConfigureClusterRequest
{
    /// <summary>The cluster id.</summary>
    [JsonPropertyName("clusterId")]
    public long? ClusterId { get; init; }

    /// <summary>The cluster name.</summary>
    [JsonPropertyName("clusterName")]
    public string? ClusterName { get; init; }

    /// <summary>The rs list.</summary>
    [JsonPropertyName("rsList")]
    public string? RsList { get; init; }

    /// <summary>The root pwd.</summary>
    [JsonPropertyName("rootPwd")]
    public string? RootPwd { get; init; }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The settings of a cluster that has not been initialised yet.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ConfigureClusterRequest
{
    /// <summary>The id of the cluster, from 1 to 4294901759. Required the first time; null keeps the current value.</summary>
    [JsonPropertyName("clusterId")]
    public long? ClusterId { get; init; }

    /// <summary>The name of the cluster. Required the first time; null keeps the current value.</summary>
    [JsonPropertyName("clusterName")]
    public string? ClusterName { get; init; }

    /// <summary>The servers of the root service, as <c>ip:rpc_port:sql_port</c> separated by <c>;</c>. Null lets OBShell choose.</summary>
    [JsonPropertyName("rsList")]
    public string? RsList { get; init; }

    /// <summary>The password of <c>root@sys</c>. Null or empty means no password.</summary>
    [JsonPropertyName("rootPwd")]
    public string? RootPwd { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ClusterId = {ClusterId}, ClusterName = {ClusterName}, RsList = {RsList}");
        return true;
    }
}

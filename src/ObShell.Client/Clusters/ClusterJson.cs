using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConfigureClusterRequest))]
[JsonSerializable(typeof(InitializeClusterRequest))]
[JsonSerializable(typeof(ObShellResponse<ClusterMembers>))]
[JsonSerializable(typeof(ObShellResponse<ClusterInfo>))]
[JsonSerializable(typeof(ObShellResponse<ClusterStatistics>))]
[JsonSerializable(typeof(ObShellResponse<ClusterTopology>))]
[JsonSerializable(typeof(ObShellResponse<UnitConfigLimits>))]
[JsonSerializable(typeof(ObShellResponse<License>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<AgentAddress>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<CharsetInfo>>))]
[JsonSerializable(typeof(SharedStorageKeyRequest))]
[JsonSerializable(typeof(ScaleInRequest))]
[JsonSerializable(typeof(ScaleOutRequest))]

[JsonSerializable(typeof(StopZoneRequest))]
internal sealed partial class ClusterJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The JSON of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConfigureClusterRequest))]
[JsonSerializable(typeof(InitClusterRequest))]
[JsonSerializable(typeof(ObShellResponse<ClusterConfiguration>))]
[JsonSerializable(typeof(ObShellResponse<ClusterInfo>))]
[JsonSerializable(typeof(ObShellResponse<ClusterStatistics>))]
[JsonSerializable(typeof(ObShellResponse<ClusterTopology>))]
[JsonSerializable(typeof(ObShellResponse<ClusterUnitConfigLimit>))]
[JsonSerializable(typeof(ObShellResponse<License>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<AgentInfo>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<CharsetInfo>>))]
[JsonSerializable(typeof(SaveSharedStorageKeyRequest))]
[JsonSerializable(typeof(ScaleInRequest))]
[JsonSerializable(typeof(ScaleOutRequest))]

[JsonSerializable(typeof(StopZoneRequest))]
[JsonSerializable(typeof(ValidateSharedStorageKeyRequest))]
internal sealed partial class ClusterJson : JsonSerializerContext;

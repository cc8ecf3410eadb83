using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<ObShellList<ClusterParameter>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<TenantParameter>>))]
[JsonSerializable(typeof(ObShellResponse<TenantParameter>))]
[JsonSerializable(typeof(SetClusterParametersRequest))]
[JsonSerializable(typeof(SetTenantParametersRequest))]
internal sealed partial class ParametersJson : JsonSerializerContext;

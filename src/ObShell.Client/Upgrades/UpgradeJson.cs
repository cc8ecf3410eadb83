using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<ObShellList<BackedUpParameter>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<PackageInfo>>))]
[JsonSerializable(typeof(ObShellResponse<PackageInfo>))]
[JsonSerializable(typeof(ObShellResponse<UploadedPackage>))]
[JsonSerializable(typeof(UpgradeCheckRequest))]
[JsonSerializable(typeof(UpgradeClusterRequest))]
internal sealed partial class UpgradeJson : JsonSerializerContext;

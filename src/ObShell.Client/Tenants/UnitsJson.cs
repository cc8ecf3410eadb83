using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateUnitConfigRequest))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<UnitConfig>>))]
[JsonSerializable(typeof(ObShellResponse<UnitConfig>))]
internal sealed partial class UnitsJson : JsonSerializerContext;

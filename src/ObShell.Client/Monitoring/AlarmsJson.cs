using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AlarmRuleFilter))]
[JsonSerializable(typeof(AlertFilter))]
[JsonSerializable(typeof(ObShellResponse<AlarmRule>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<AlarmRule>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Alert>>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<Silencer>>))]
[JsonSerializable(typeof(ObShellResponse<Silencer>))]
[JsonSerializable(typeof(SetSilencerRequest))]
[JsonSerializable(typeof(SilencerFilter))]
internal sealed partial class AlarmsJson : JsonSerializerContext;

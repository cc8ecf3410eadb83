using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObShellResponse<InspectionReport>))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<InspectionReportSummary>>))]
[JsonSerializable(typeof(StartInspectionRequest))]
internal sealed partial class InspectionJson : JsonSerializerContext;

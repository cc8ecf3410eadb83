using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Tool.Documents;

/// <summary>The JSON of the results: names as OBShell writes them, and only ASCII, so that no text of a server can control a terminal.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(StatusDocument))]
[JsonSerializable(typeof(TenantsDocument))]
[JsonSerializable(typeof(MaintenanceDocument))]
[JsonSerializable(typeof(ReleaseDocument))]
[JsonSerializable(typeof(TasksDocument))]
[JsonSerializable(typeof(JobDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ErrorDocument))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    public static string Serialize(ErrorDocument document) => JsonSerializer.Serialize(document, Default.ErrorDocument);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.TestSupport;

/// <summary>Parses a scope; the library only writes them.</summary>
internal sealed class ScopeReader : JsonConverter<Scope>
{
    public override Scope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var scope = JsonDocument.ParseValue(ref reader);
        var target = scope.RootElement.GetProperty("target");
        return scope.RootElement.GetProperty("type").GetString() switch
        {
            "GLOBAL" => Scope.Global,
            "ZONE" => Scope.Zones(target.EnumerateArray().Select(name => name.GetString()!)),
            _ => Scope.Servers(target.EnumerateArray().Select(name => name.GetString()!)),
        };
    }

    public override void Write(Utf8JsonWriter writer, Scope value, JsonSerializerOptions options) => throw new NotSupportedException();
}

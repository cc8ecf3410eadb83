using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ObShell.Client.Testing;

/// <summary>Creates data of a type with every member set, for responses that were not set.</summary>
internal static class SampleData
{
    private const string Moment = "2026-01-02T03:04:05.678901234+08:00";

    public static JsonNode? Of(Type type) => Of(type, "value");

    private static JsonNode? Of(Type type, string name)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (actual == typeof(string))
        {
            return name;
        }

        if (actual == typeof(ServerTime) || actual == typeof(DateTimeOffset))
        {
            return Moment;
        }

        if (actual == typeof(bool))
        {
            return true;
        }

        if (actual.IsEnum || actual.IsPrimitive || actual == typeof(ByteSize))
        {
            return 1;
        }

        if (actual == typeof(JsonElement) || actual == typeof(JsonNode))
        {
            return name;
        }

        return OfMany(actual, name) ?? (actual.IsValueType ? OfWord(actual) : OfObject(actual));
    }

    private static JsonNode? OfMany(Type type, string name)
    {
        var elements = type.IsGenericType ? type.GenericTypeArguments : [];
        return elements switch
        {
            [_, var value] => new JsonObject { [name] = Of(value, name) },
            [var element] when type.IsAssignableTo(typeof(System.Collections.IEnumerable)) => new JsonArray(Of(element, name)),
            _ => null,
        };
    }

    /// <summary>The first known value of an extensible type.</summary>
    private static JsonNode OfWord(Type type)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(property => property.PropertyType == type);
        return known?.GetValue(null)?.ToString() ?? "10000000000000001";
    }

    /// <summary>A value in the form that a converter reads: a number, unless its name says otherwise.</summary>
    private static JsonNode OfConverter(Type converter) => converter.Name switch
    {
        "YesNoConverter" => "YES",
        "ByteSizeTextConverter" => "4G",
        "OptionalServerTimeConverter" => Moment,
        _ => 1,
    };

    private static JsonObject OfObject(Type type)
    {
        var result = new JsonObject();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { Name: var name })
            {
                result[name] = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter ? OfConverter(converter) : Of(property.PropertyType, name);
            }
        }

        return result;
    }
}

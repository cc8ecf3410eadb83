using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ObShell.Client.Testing.Tests.Support;

/// <summary>Makes responses comparable: values that differ in every response are replaced by a name of their kind if they are valid.</summary>
internal static partial class AnswerMask
{
    private const string Never = "1970-01-01T00:00:00Z";
    private const string Different = "(different)";

    /// <summary>Masks the JSON of a response.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="differences">The paths, as a regular expression, of members whose values are ignored, and of items that are ignored.</param>
    /// <returns>The JSON with its members in their order.</returns>
    public static string Of(string json, string? differences = null)
    {
        var ignored = new Regex(differences is null ? "^$" : $"^(?:{differences})$");
        return Mask(JsonNode.Parse(json), "", ignored)!.ToJsonString();
    }

    /// <summary>Parses a time in the format of OBShell, with nanoseconds.</summary>
    public static DateTimeOffset Time(string text)
    {
        Assert.That(TimePattern().IsMatch(text), text);
        return DateTimeOffset.Parse(LastDigits().Replace(text, "$1"), CultureInfo.InvariantCulture);
    }

    private static JsonNode? Mask(JsonNode? node, string path, Regex ignored) => node switch
    {
        JsonObject members => new JsonObject(
            from member in members
            let inner = Join(path, member.Key)
            select KeyValuePair.Create(member.Key, ignored.IsMatch(inner) ? Different : Mask(member.Value, inner, ignored))),
        JsonArray items => new JsonArray(
        [
            .. from item in items.Index()
               let inner = Join(path, $"{item.Index}")
               where !ignored.IsMatch(inner)
               select Mask(item.Item, inner, ignored),
        ]),
        JsonValue value => Mask(value, path.Split('/')[^1]),
        _ => null,
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    private static JsonNode Mask(JsonValue value, string name) => name switch
    {
        "timestamp" or "start_time" or "end_time" or "data" when IsTime(value) => "(time)",
        "duration" or "pid" or "startAt" when value.TryGetValue(out long number) && number >= 0 => "(number)",
        "traceId" when TraceIdPattern().IsMatch((string)value!) => "(trace id)",
        "public_key" => KeyOf((string)value!),
        _ => value.DeepClone(),
    };

    private static bool IsTime(JsonValue value) => value.TryGetValue(out string? text) && text != Never && TimePattern().IsMatch(text);

    private static string KeyOf(string base64)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPublicKey(Convert.FromBase64String(base64), out _);
        return $"(key of {rsa.KeySize} bits)";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,8}[1-9])?Z$")]
    private static partial Regex TimePattern();

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex TraceIdPattern();

    [GeneratedRegex(@"(\.\d{7})\d+")]
    private static partial Regex LastDigits();
}

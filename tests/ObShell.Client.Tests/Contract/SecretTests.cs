using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Contract;

/// <summary>No text of a request or response contains a secret: every member with the name of a secret is set, and searched for.</summary>
internal sealed partial class SecretTests
{
    private const string Canary = "C4NARY";

    // These have the name of a secret, but contain none.
    private static readonly string[] Harmless =
    [
        "encryption_mode", // how a backup is encrypted, not with what
    ];

    private static IEnumerable<TestCaseData> Requests => Inventory.Routes
        .Where(route => route.BodyType is not (null or "param.ObStopParam") && LibraryRoute.ByName.ContainsKey(route.Name))
        .DistinctBy(route => LibraryRoute.ByName[route.Name].Body!.ParameterType)
        .Select(route => new TestCaseData(route).SetArgDisplayNames(route.BodyType!));

    private static IEnumerable<TestCaseData> Answers => Inventory.Routes
        .Where(route => route.ResponseType is not null && LibraryRoute.ByName.ContainsKey(route.Name))
        .DistinctBy(route => route.ResponseType)
        .Select(route => new TestCaseData(route).SetArgDisplayNames(route.ResponseType!));

    /// <summary>The bodies of all requests that can contain secrets, with a secret in each such member.</summary>
    public static IEnumerable<(string Route, string Body)> FilledBodies() => Requests
        .Select(test => (InventoryRoute)test.Arguments[0]!)
        .Select(route => (route.Name, Body: Filled(SampleJson.Of(route.BodyType, isRequest: true)!).ToJsonString()))
        .Where(request => request.Body.Contains(Canary, StringComparison.Ordinal));

    [TestCaseSource(nameof(Requests))]
    public void The_text_of_a_request_contains_no_secret(InventoryRoute route) => ShowsNothing(Request(route));

    [TestCaseSource(nameof(Answers))]
    public void The_text_of_a_response_contains_no_secret(InventoryRoute route) => ShowsNothing(Answer(route));

    [Test]
    public void Every_member_with_the_name_of_a_secret_is_checked()
    {
        var filled = Requests.Select(test => Request((InventoryRoute)test.Arguments[0]!))
            .Concat(Answers.Select(test => Answer((InventoryRoute)test.Arguments[0]!)))
            .SelectMany(Records)
            .SelectMany(record => record.GetType().GetProperties().Where(property => Texts(property.GetValue(record)).Any(text => text.Contains(Canary, StringComparison.Ordinal))))
            .Select(Name)
            .Distinct();

        Assert.That(filled, Is.EquivalentTo(typeof(ObShellClient).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null && IsSecret(property))
            .Select(Name)));
    }

    private static void ShowsNothing(object? root) => Assert.Multiple(() =>
    {
        foreach (var record in Records(root))
        {
            Assert.That(record.ToString(), Does.Not.Contain(Canary), record.GetType().Name);
        }
    });

    private static object Request(InventoryRoute route) => LibraryRoute.ByName[route.Name].ReadBody(Filled(SampleJson.Of(route.BodyType, isRequest: true)!))!;

    private static object? Answer(InventoryRoute route) =>
        JsonSerializer.Deserialize(Filled(SampleJson.Of(route.ResponseType)!), WholeJson.Options.GetTypeInfo(LibraryRoute.ByName[route.Name].Data!));

    /// <summary>The JSON with a canary in every text with the name of a secret.</summary>
    private static JsonNode Filled(JsonNode node, string name = "")
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members.ToArray().Where(member => member.Value is not null))
                {
                    members[key] = Filled(value!.DeepClone(), key);
                }

                return members;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Filled(item.DeepClone(), name))]);
            default:
                return node.GetValueKind() == JsonValueKind.String && IsSecret(name) ? JsonValue.Create(Uri().IsMatch(name) ? $"oss://b?access_key={Canary}" : Canary) : node;
        }
    }

    /// <summary>A record of the library and everything in it.</summary>
    private static IEnumerable<object> Records(object? value) => value switch
    {
        null or string => [],
        IDictionary map => map.Values.Cast<object?>().SelectMany(Records),
        IEnumerable items => items.Cast<object?>().SelectMany(Records),
        _ when value.GetType().Assembly == typeof(ObShellClient).Assembly && !value.GetType().IsValueType =>
            [value, .. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Records(property.GetValue(value)))],
        _ => [],
    };

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IEnumerable<string> texts => texts,
        _ => [],
    };

    private static bool IsSecret(PropertyInfo property) =>
        (property.PropertyType == typeof(string) || property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)))
        && IsSecret(property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);

    private static bool IsSecret(string name) => Secret().IsMatch(name) && !Harmless.Contains(name);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    [GeneratedRegex("pass|pwd|secret|access_?key|aes_?key|encrypt|decrypt|kms|uri|session_?id|location|token|credential|storage_path", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex("uri", RegexOptions.IgnoreCase)]
    private static partial Regex Uri();
}

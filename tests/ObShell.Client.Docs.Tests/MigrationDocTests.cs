using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Docs.Tests;

/// <summary>The methods of the official SDKs in docs/migrating-from-go.md and docs/migrating-from-python.md: written from the list of their methods and from the library.</summary>
internal sealed class MigrationDocTests
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static IEnumerable<string> Languages => Methods.Keys;

    private static Dictionary<string, Entry[]> Methods { get; } =
        JsonSerializer.Deserialize<Dictionary<string, Entry[]>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "inventory", "sdk-methods.json")), Names)!;

    [TestCaseSource(nameof(Languages))]
    public void The_table_of_the_methods_of_an_sdk_is_current(string language) => Documents.Check($"docs/migrating-from-{language}.md", "methods", Table(Methods[language]));

    /// <summary>Both SDKs read the key of an agent in a function that is not a method of the client.</summary>
    [TestCaseSource(nameof(Languages))]
    public void The_methods_of_an_sdk_call_the_routes_that_it_covers(string language) => Assert.That(
        Methods[language].Select(entry => entry.Route).OfType<string>().Append("GET /api/v1/secret").Distinct(),
        Is.EquivalentTo(Inventory.Sdks.Where(sdk => language == "go" ? sdk.Go : sdk.Python).Select(sdk => $"{sdk.Method} {sdk.Path}")));

    private static string Table(IEnumerable<Entry> entries)
    {
        var text = new StringBuilder("| their method | ObShell.Client | route |\n| --- | --- | --- |\n");
        foreach (var entry in entries)
        {
            var names = string.Join(", ", entry.Methods.Select(name => $"`{name}`"));
            var route = entry.Route is null ? "" : $"`{entry.Route}`";
            text.Append(CultureInfo.InvariantCulture, $"| {names} | {entry.Ours ?? Ours(entry.Route!)} | {route} |\n");
        }

        return text.ToString();
    }

    private static string Ours(string route)
    {
        var own = Inventory.Aliases.GetValueOrDefault(route, route);
        return $"`{LibraryRoute.ByName[own].Spelling}`{(Inventory.Routes.Single(item => item.Name == own).ReturnsDag ? " (DAG)" : "")}";
    }

    private sealed record Entry([property: JsonRequired] string[] Methods, string? Route, string? Ours);
}

using System.Globalization;
using System.Text;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Docs.Tests;

/// <summary>The table of docs/testing.md that says what the fake does on each route: written from the fake, and kept so.</summary>
internal sealed class FakeRoutesDocTests
{
    [Test]
    public void The_table_of_the_routes_of_the_fake_is_current() => Documents.Check("docs/testing.md", "routes", Table());

    private static string Table()
    {
        var text = new StringBuilder("| Route | Reads or changes the model | What |\n| --- | --- | --- |\n");
        foreach (var route in Inventory.Routes.OrderBy(route => route.Path, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal))
        {
            var own = Inventory.Aliases.GetValueOrDefault(route.Name, route.Name);
            text.Append(CultureInfo.InvariantCulture, $"| `{route.Name}` | {Kind(route, own)} | {What(own)}{(own == route.Name ? "" : $" (as `{own}`)")} |\n");
        }

        return text.ToString();
    }

    private static string Kind(InventoryRoute route, string own) =>
        RouteSupport.IsSample(ApiRoutes.Find(route.Method, route.Path)!) ? "neither: sample data"
        : Routes.Find(own.Split(' ')[0], own.Split(' ')[1])!.OnlyReads ? "reads"
        : route.ReturnsDag ? "changes, by a DAG"
        : "changes";

    /// <summary>What the documentation of the method says that it does.</summary>
    private static string What(string route)
    {
        var summary = Documentation.Summary(LibraryRoute.ByName[route].Door)!.Trim();
        string[] ends = [": ", "; ", ". "];
        return summary[..ends.Select(end => summary.IndexOf(end, StringComparison.Ordinal)).Where(index => index >= 0).Append(summary.Length).Min()].TrimEnd('.');
    }
}

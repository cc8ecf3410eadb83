using System.Reflection;
using System.Text.RegularExpressions;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Contract;

/// <summary>The version that every route came with, by the inventory: what the library knows of it, and what it says.</summary>
internal sealed partial class RouteSinceTests
{
    private static IEnumerable<InventoryRoute> Routes => Inventory.Routes.Where(route => LibraryRoute.ByName.ContainsKey(route.Name));

    [TestCaseSource(nameof(Routes))]
    public void The_documentation_of_a_route_has_its_first_version(InventoryRoute expected) =>
        Assert.That(Told(LibraryRoute.ByName[expected.Name].Door), Is.EqualTo(Since(expected)));

    /// <summary>Without the fourth part. The inventory begins with 4.2.3.</summary>
    private static string Since(InventoryRoute route) => route.Since[..route.Since.LastIndexOf('.')];

    /// <summary>What the summary of a method says.</summary>
    private static string Told(MethodInfo method) => Said().Match(Documentation.Summary(method)!).Groups[1].Value;

    [GeneratedRegex(@"Since OBShell (\d+\.\d+\.\d+)\.")]
    private static partial Regex Said();
}

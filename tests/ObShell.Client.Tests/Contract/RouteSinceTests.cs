using System.Reflection;
using System.Text.RegularExpressions;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Contract;

/// <summary>The first version of every route in the inventory, compared with the route table and the documentation.</summary>
internal sealed partial class RouteSinceTests
{
    private static IEnumerable<InventoryRoute> Routes => Inventory.Routes.Where(route => LibraryRoute.ByName.ContainsKey(route.Name));

    [TestCaseSource(nameof(Routes))]
    public void The_documentation_of_a_route_has_its_first_version(InventoryRoute expected) =>
        Assert.That(Told(LibraryRoute.ByName[expected.Name].Door), Is.EqualTo(Since(expected)));

    /// <summary>Without the fourth part. The inventory begins with 4.2.3.</summary>
    private static string Since(InventoryRoute route) => route.Since[..route.Since.LastIndexOf('.')];

    /// <summary>The version in the summary of a method.</summary>
    private static string Told(MethodInfo method) => Said().Match(Documentation.Summary(method)!).Groups[1].Value;

    [GeneratedRegex(@"Since OBShell (\d+\.\d+\.\d+)\.")]
    private static partial Regex Said();
}

using System.Reflection;
using System.Text.RegularExpressions;

namespace ObShell.Client.Tests.Contract;

/// <summary>The version that every route came with, by the inventory: what the library knows of it, and what it says.</summary>
internal sealed partial class RouteSinceTests
{
    // The fake is compiled with it as well, so that its name alone means two types.
    private static readonly Type Versions = typeof(ObShellClient).Assembly.GetType("ObShell.Client.Http.RouteVersions", throwOnError: true)!;

    private static readonly Func<string, string, Version?> Known = Versions.GetMethod("Since")!.CreateDelegate<Func<string, string, Version?>>();

    private static IEnumerable<InventoryRoute> Routes => Inventory.Routes.Where(route => LibraryRoute.ByName.ContainsKey(route.Name));

    private static IEnumerable<TestCaseData> Doors => typeof(ObShellClient).GetMethods()
        .Where(method => Documentation.Routes(method).Any())
        .Select(method => new TestCaseData(method).SetArgDisplayNames(method.Name));

    [TestCaseSource(nameof(Routes))]
    public void A_route_is_since_what_the_inventory_says(InventoryRoute expected) => Assert.Multiple(() =>
    {
        Assert.That(Known(expected.Method, expected.Path)?.ToString() ?? "4.2.3", Is.EqualTo(Since(expected)));
        Assert.That(Told(LibraryRoute.ByName[expected.Name].Member), Is.EqualTo(Since(expected)));
    });

    [TestCaseSource(nameof(Doors))]
    public void A_method_of_the_client_is_since_its_route(MethodInfo door) =>
        Assert.That(Told(door), Is.EqualTo(Since(Inventory.Routes.Single(route => Documentation.Routes(door).Contains(route.Name)))));

    [Test]
    public void Every_version_is_that_of_a_route() => Assert.That(((Dictionary<string, Version>)Versions.GetField("Versions", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Keys, Is.SubsetOf(Routes.Select(route => route.Name)));

    /// <summary>Without the fourth part. The inventory begins with 4.2.3.</summary>
    private static string Since(InventoryRoute route) => route.Since[..route.Since.LastIndexOf('.')];

    /// <summary>What the summary of a method says.</summary>
    private static string Told(MethodInfo method) => Said().Match(Documentation.Summary(method)!).Groups[1].Value;

    [GeneratedRegex(@"Since OBShell (\d+\.\d+\.\d+)\.")]
    private static partial Regex Said();
}

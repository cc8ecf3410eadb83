using System.Text.RegularExpressions;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>A fake of a version has the routes of that version, and not those that came later.</summary>
internal sealed partial class AgentVersionTests
{
    private const string Missing = "Element not found: 404 not found";

    private static IEnumerable<string> Versions => Routes.All.Select(route => route.Since).OfType<string>().Distinct();

    [TestCaseSource(nameof(Versions))]
    public async Task A_route_exists_from_its_first_version(string version)
    {
        await using var older = await FakeObShell.StartAsync(new FakeObShellOptions { Version = Before(Version.Parse(version)) });
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Version = $"{version}.0-1" });
        using var oldCaller = new RawCaller(older);
        using var caller = new RawCaller(fake);

        Assert.Multiple(async () =>
        {
            foreach (var route in Routes.All.Where(route => route.Since == version))
            {
                var request = new RawRequest(route.Method, Placeholder().Replace(route.Path, "1"));
                Assert.That((await oldCaller.SendAsync(request)).Body, Does.Contain(Missing), $"{route.Method} {route.Path} before {version}");
                Assert.That((await caller.SendAsync(request)).Body, Does.Not.Contain(Missing), $"{route.Method} {route.Path} since {version}");
            }
        });
    }

    [TestCase("4.2.2.0")]
    [TestCase("4.2.6.0")]
    [TestCase("4.4.0.0")]
    [TestCase("4.5.0.0")]
    public async Task A_fake_of_any_version_has_the_oldest_routes(string version)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion(version));
        using var obshell = AgentLife.ClientOf(fake);

        Assert.That(await obshell.Cluster.ListAgentsAsync(), Has.Count.EqualTo(3));
    }

    /// <summary>The newest version before one: its last part that is not zero is one less.</summary>
    private static string Before(Version version) => version.Build > 0 ? $"{version.Major}.{version.Minor}.{version.Build - 1}.9-1" : $"{version.Major}.{version.Minor - 1}.9.9-1";

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}

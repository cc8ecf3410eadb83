using System.Text.Json;
using System.Text.RegularExpressions;

namespace ObShell.Client.Docs.Tests;

/// <summary>The dependencies in the document, compared with the restored ones.</summary>
internal sealed partial class DependencyTests
{
    [Test]
    public void The_documented_dependencies_are_those_of_the_package() => Assert.That(
        Rows().Order(StringComparer.Ordinal),
        Is.EqualTo(Restored("ObShell.Client").Order(StringComparer.Ordinal)));

    [Test]
    public void The_testing_package_has_no_further_dependencies() => Assert.That(Restored("ObShell.Client.Testing"), Is.SubsetOf(Restored("ObShell.Client")));

    [TestCase("ObShell.Client.HealthChecks", "Microsoft.Extensions.Diagnostics.HealthChecks")]
    [TestCase("ObShell.Client.OpenTelemetry", "OpenTelemetry.Api")]
    public void The_other_packages_add_only_what_they_are_for(string project, string package) => Assert.That(
        Restored(project).Except(Restored("ObShell.Client")).Where(name => !name.StartsWith(package, StringComparison.Ordinal) && !name.EndsWith(".Abstractions", StringComparison.Ordinal)),
        Is.Empty);

    private static IEnumerable<string> Rows() => File.ReadLines(Path.Combine(Repository.Root, "docs", "internals", "dependencies.md"))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value);

    /// <summary>The packages with assemblies.</summary>
    private static string[] Restored(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "src", project, "obj", "project.assets.json")));
        return
        [
            .. assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out _))
                .Select(library => library.Name.Split('/')[0]),
        ];
    }

    [GeneratedRegex(@"^\| `([^`]+)` \|")]
    private static partial Regex Row();
}

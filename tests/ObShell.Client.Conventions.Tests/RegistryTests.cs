using System.Text.RegularExpressions;

namespace ObShell.Client.Conventions.Tests;

/// <summary>Packages come from the source that the machine is configured with.</summary>
internal sealed partial class RegistryTests
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets", ".config", ".json", ".md", ".yml", ".sh", ""];

    [Test]
    public void No_file_names_the_host_of_a_package_registry() => Assert.That(
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !Built().IsMatch(file) && Extensions.Contains(Path.GetExtension(file)))
            .Where(file => Host().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, file)))),
        Is.Empty);

    [GeneratedRegex(@"(^|[/\\])(bin|obj|artifacts|\.git|\.vs|_site|StrykerOutput)[/\\]")]
    private static partial Regex Built();

    [GeneratedRegex(@"\b(nuget|npmjs|pypi)\.org\b", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}

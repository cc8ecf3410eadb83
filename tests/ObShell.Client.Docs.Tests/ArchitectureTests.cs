using System.Text.RegularExpressions;
using ObShell.Client.Protocol;

namespace ObShell.Client.Docs.Tests;

/// <summary>The folders in the document, compared with the code.</summary>
internal sealed partial class ArchitectureTests
{
    [Test]
    public void The_document_lists_every_folder_and_its_dependencies()
    {
        var uses = Rooms.Uses("ObShell.Client");
        var root = Path.Combine(Repository.Root, "src", "ObShell.Client");
        var folders = Directory.EnumerateDirectories(root)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => Path.GetRelativePath(root, folder))
            .Append("(top)");

        Assert.That(Rows(), Is.EquivalentTo(folders.Select(folder => $"{folder}: {string.Join(", ", uses[folder].Order(StringComparer.Ordinal))}")));
    }

    [Test]
    public void Every_type_that_the_document_names_exists()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).ToArray();
        var names = files.SelectMany(file => Word().Matches(File.ReadAllText(file))).Select(match => match.Value)
            .Concat(files.Select(Path.GetFileNameWithoutExtension))
            .Append("IHttpClientFactory")
            .ToHashSet();

        Assert.That(TypeName().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "internals", "architecture.md"))).Select(match => match.Value).Except(names), Is.Empty);
    }

    private static IEnumerable<string> Rows() => File.ReadLines(Path.Combine(Repository.Root, "docs", "internals", "architecture.md"))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .Select(match => $"{match.Groups["folder"].Value}: {match.Groups["uses"].Value.Replace("`", "", StringComparison.Ordinal).Trim()}");

    [GeneratedRegex(@"^\| `?(?<folder>\(top\)|[A-Z][A-Za-z]+)`? \| [^|]+ \|(?<uses>[^|]*)\|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b[A-Z]\w*[a-z][A-Z]\w+\b")]
    private static partial Regex TypeName();
}

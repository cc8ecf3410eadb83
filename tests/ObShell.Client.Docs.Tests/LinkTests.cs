using System.Text.RegularExpressions;

namespace ObShell.Client.Docs.Tests;

/// <summary>Every link of the documents has a target, in the repository and in the packages.</summary>
internal sealed partial class LinkTests
{
    private static IEnumerable<string> Files => Documents.Files;

    private static IEnumerable<string> PackageFiles => Documents.PackageFiles;

    [TestCaseSource(nameof(Files))]
    public void Every_link_has_a_target(string file)
    {
        var folder = Path.GetDirectoryName(Documents.PathOf(file))!;
        var broken = Links(file).Where(to => !IsAbsolute(to)).Where(to => to.Split('#') is var parts && !Exists(Path.GetFullPath(Path.Combine(folder, parts[0])), parts.ElementAtOrDefault(1), parts[0].Length == 0 ? Documents.PathOf(file) : null));

        Assert.That(broken, Is.Empty);
    }

    [TestCaseSource(nameof(PackageFiles))]
    public void The_document_of_a_package_has_no_relative_link(string file) => Assert.That(Links(file).Where(to => !IsAbsolute(to)), Is.Empty);

    [Test]
    public void Every_package_has_a_document_of_its_own() => Assert.That(
        Directory.GetFiles(Documents.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(project)!, "README.md")).Replace('\\', '/')),
        Is.SubsetOf(Documents.PackageFiles));

    [Test]
    public void The_index_names_every_document()
    {
        var named = Links("docs/README.md").Select(to => to.Split('#')[0]).ToHashSet();
        var documents = Documents.Files.Where(file => file.StartsWith("docs/", StringComparison.Ordinal) && file != "docs/README.md").Select(file => file["docs/".Length..]);

        Assert.That(documents.Except(named), Is.Empty);
    }

    [TestCase("Who is *who*, and `what` isn't?", "who-is-who-and-what-isnt")]
    [TestCase("What is locked, and by what", "what-is-locked-and-by-what")]
    [TestCase("`obsh` 2.0: a [link](there.md)", "obsh-20-a-link")]
    public void An_anchor_is_made_from_its_heading(string heading, string anchor) => Assert.That(Anchor(heading), Is.EqualTo(anchor));

    private static IEnumerable<string> Links(string file) => Link().Matches(Documents.Prose(Documents.Read(file))).Select(match => match.Groups["to"].Value);

    private static bool IsAbsolute(string to) => Scheme().IsMatch(to);

    private static bool Exists(string path, string? anchor, string? own) =>
        anchor is null ? Path.Exists(path)
        : File.Exists(own ?? path) && Anchors(File.ReadAllText(own ?? path)).Contains(anchor);

    private static IEnumerable<string> Anchors(string text) => Heading().Matches(Block().Replace(text, ""))
        .Select(match => Anchor(match.Groups["text"].Value))
        .GroupBy(anchor => anchor)
        .SelectMany(group => group.Select((anchor, index) => index == 0 ? anchor : $"{anchor}-{index}"));

    /// <summary>The anchor that GitHub makes from a heading.</summary>
    private static string Anchor(string heading) =>
        NotInAnchors().Replace(LinkText().Replace(heading, "$1").Trim(), "").Replace(' ', '-').ToLowerInvariant();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-z]+:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

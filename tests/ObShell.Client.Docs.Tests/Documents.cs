using System.Text.RegularExpressions;

namespace ObShell.Client.Docs.Tests;

/// <summary>The documents of the repository, by their paths below its root.</summary>
internal static partial class Documents
{
    /// <summary>Several tests write parts of one document.</summary>
    private static readonly Lock Writing = new();

    private static readonly string[] Folders = [".github", "docs", "samples", "src"];

    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Folders.Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !Built().IsMatch(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The documents that are packed into the packages.</summary>
    public static IReadOnlyList<string> PackageFiles { get; } = [.. Files.Where(file => PackageFile().IsMatch(file))];

    public static string PathOf(string file) => Path.Combine(Repository.Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>The text without blocks of code and words in backticks, which have no links.</summary>
    public static string Prose(string text) => Code().Replace(Block().Replace(text, ""), "");

    /// <summary>Checks that a document is current; with <c>OBSHELL_WRITE_DOCS=1</c> writes it.</summary>
    public static void Check(string file, string expected)
    {
        if (Environment.GetEnvironmentVariable("OBSHELL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(PathOf(file), expected);
        }

        Assert.That(File.Exists(PathOf(file)) ? Read(file) : "", Is.EqualTo(expected), "run the suite with OBSHELL_WRITE_DOCS=1 to write it");
    }

    /// <summary>Checks that the part of a document between two marks is current; with <c>OBSHELL_WRITE_DOCS=1</c> writes it.</summary>
    public static void Check(string file, string name, string table)
    {
        var (begin, end) = ($"<!-- {name}: written by the tests -->\n", $"<!-- end of {name} -->\n");
        lock (Writing)
        {
            var text = Read(file);
            var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
            Assert.That(from, Is.GreaterThanOrEqualTo(0).And.LessThan(to), $"{file} has the marks of {name}");
            Check(file, $"{text[..(from + begin.Length)]}\n{table}\n{text[to..]}");
        }
    }

    [GeneratedRegex("(^|/)(bin|obj)/")]
    private static partial Regex Built();

    [GeneratedRegex("^src/[^/]+/README.md$")]
    private static partial Regex PackageFile();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(`+).+?\\1")]
    private static partial Regex Code();
}

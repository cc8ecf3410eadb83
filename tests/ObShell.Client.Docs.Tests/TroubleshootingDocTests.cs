using System.Text.RegularExpressions;

namespace ObShell.Client.Docs.Tests;

/// <summary>The messages in docs/troubleshooting.md, compared with the source.</summary>
internal sealed partial class TroubleshootingDocTests
{
    private static readonly Lazy<string> Source = new(() => Directory
        .EnumerateFiles(Documents.PathOf("src/ObShell.Client"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText)
        .Aggregate("", (all, text) => all + Literals(text)));

    private static IEnumerable<string> Messages => Row().Matches(Documents.Read("docs/troubleshooting.md")).Select(row => row.Groups["message"].Value);

    [Test]
    public void The_document_has_messages() => Assert.That(Messages.Count(), Is.GreaterThan(60));

    [TestCaseSource(nameof(Messages))]
    public void The_source_has_every_documented_message(string message) =>
        Assert.That(message.Split('…').Select(part => part.Trim()).Where(part => part.Length > 1 && !Source.Value.Contains(part, StringComparison.Ordinal)), Is.Empty);

    /// <summary>The source with texts as they are at run time: names instead of <c>nameof</c>, constants instead of their names, and without concatenation.</summary>
    private static string Literals(string source) =>
        Concatenation().Replace(Name().Replace(source, "${name}"), "").Replace("{Endpoint} is not set", "OBSHELL_ENDPOINT is not set", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<message>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\{nameof\((?:\w+\.)*(?<name>\w+)\)\}")]
    private static partial Regex Name();

    [GeneratedRegex("\"\\s*\\+\\s*\\$?\"")]
    private static partial Regex Concatenation();
}

using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Faults;

/// <summary>The document that holds the table.</summary>
/// <param name="path">Where it is.</param>
internal sealed class FaultDocument(string path)
{
    private const string Begin = "<!-- The table of faults begins. It is written by the tests. -->\n";
    private const string End = "<!-- The table of faults ends. -->\n";

    public string Text { get; private set; } = File.ReadAllText(path).ReplaceLineEndings("\n");

    public static FaultDocument Find() => new(Path.Combine(Repository.Root, "docs", "reliability.md"));

    /// <summary>The document with another table.</summary>
    public string With(string table)
    {
        var begin = Text.IndexOf(Begin, StringComparison.Ordinal);
        var end = Text.IndexOf(End, StringComparison.Ordinal);
        Assert.That(begin, Is.GreaterThanOrEqualTo(0).And.LessThan(end), "the marks of the table are there");
        return $"{Text[..(begin + Begin.Length)]}\n{table}\n{Text[end..]}";
    }

    public void Write(string text)
    {
        File.WriteAllText(path, text);
        Text = text;
    }
}

namespace ObShell.Client.Tests.Faults;

/// <summary>A table of docs/internals/reliability.md that tests write.</summary>
internal sealed class FaultDocument
{
    private readonly string _path = Path.Combine(Repository.Root, "docs", "internals", "reliability.md");
    private readonly string _begin;
    private readonly string _end;

    private FaultDocument(string name)
    {
        _begin = $"<!-- The table of {name} begins. It is written by the tests. -->\n";
        _end = $"<!-- The table of {name} ends. -->\n";
    }

    /// <summary>The table of faults.</summary>
    public static FaultDocument Faults() => new("faults");

    /// <summary>The table of handlers that applications add.</summary>
    public static FaultDocument Handlers() => new("handlers");

    /// <summary>Checks that the document has the table; with <c>OBSHELL_WRITE_DOCS=1</c> writes it.</summary>
    public void Check(string table)
    {
        lock (typeof(FaultDocument))
        {
            var text = File.ReadAllText(_path).ReplaceLineEndings("\n");
            var begin = text.IndexOf(_begin, StringComparison.Ordinal);
            var end = text.IndexOf(_end, StringComparison.Ordinal);
            Assert.That(begin, Is.GreaterThanOrEqualTo(0).And.LessThan(end), "the marks of the table are there");
            var wanted = $"{text[..(begin + _begin.Length)]}\n{table}\n{text[end..]}";
            if (Environment.GetEnvironmentVariable("OBSHELL_WRITE_DOCS") == "1")
            {
                File.WriteAllText(_path, wanted);
                text = wanted;
            }

            Assert.That(text, Is.EqualTo(wanted), "run the suite with OBSHELL_WRITE_DOCS=1 to write it");
        }
    }
}

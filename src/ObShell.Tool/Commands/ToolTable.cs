using ObShell.Tool.Terminals;
using Spectre.Console;

namespace ObShell.Tool.Commands;

/// <summary>A table without lines, for people and for <c>grep</c>.</summary>
internal static class ToolTable
{
    /// <summary>Writes a table. Texts that do not fit are wrapped inside their column, never cut.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows, Func<string, Style>? styleOf = null)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var (index, title) in titles.Index())
        {
            table.AddColumn(new TableColumn(new Text(title, new Style(Color.Grey))) { Padding = new Padding(0, 0, index == titles.Count - 1 ? 0 : 2, 0) });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Wording.Line(cell), styleOf?.Invoke(cell) ?? Style.Plain)));
        }

        console.Write(table);
    }
}

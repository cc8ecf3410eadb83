namespace ObShell.Client.Load;

/// <summary>A table in Markdown.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(string title)
    {
        var widths = columns.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        Console.WriteLine($"{title}\n");
        foreach (var (index, row) in _rows.Index())
        {
            Console.WriteLine(Line(row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
            if (index == 0)
            {
                Console.WriteLine(Line(widths.Select((width, column) => column == 0 ? new string('-', width) : $"{new string('-', width - 1)}:")));
            }
        }

        Console.WriteLine();
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

using System.Text;

namespace ObShell.Client.Tests.Faults;

/// <summary>Writes the results of the rows as Markdown tables.</summary>
internal static class FaultMarkdown
{
    private const string Heading = """
        | what goes wrong | how it is staged | over | a read-only request | a change | a wait, transient fault | a wait, permanent fault | an attempt ends |
        |---|---|---|---|---|---|---|---|
        """;

    /// <summary>The tables, one for each group.</summary>
    /// <exception cref="KeyNotFoundException">A row has not been run.</exception>
    public static string Render(IReadOnlyList<FaultRow> rows, IReadOnlyDictionary<FaultCell, FaultRecord> records)
    {
        var text = new StringBuilder();
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("### ").Append(group.Key).Append("\n\n").Append(Heading).Append('\n');
            foreach (var row in group)
            {
                text.Append("| ").AppendJoin(" | ", Cells(row, records)).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(FaultRow row, IReadOnlyDictionary<FaultCell, FaultRecord> records)
    {
        yield return row.Name;
        yield return row.Staging;
        yield return Names(row.Over);
        foreach (var call in Enum.GetValues<FaultCall>())
        {
            yield return row.Calls.Contains(call) ? Cell(row, call, records) : "-";
        }

        yield return row.Ends;
    }

    /// <summary>The result of a call over all transports: one text if they are equal, else one for each.</summary>
    private static string Cell(FaultRow row, FaultCall call, IReadOnlyDictionary<FaultCell, FaultRecord> records)
    {
        var texts = row.Over.GroupBy(way => Describe(call, records[new(row, way, call)].Seen, row.Expected(call).Requests is not null)).ToArray();
        return texts is [var one] ? one.Key : string.Join("; ", texts.Select(text => $"{Names(text)}: {text.Key}"));
    }

    private static string Names(IEnumerable<Way> ways) =>
        string.Join(", ", ways.Select(way => way switch { Way.Http => "HTTP", Way.Https => "HTTPS", _ => "socket" }));

    private static string Describe(FaultCall call, Sight seen, bool isCounted)
    {
        var sees = seen.Sees.StartsWith(Sight.Success, StringComparison.Ordinal) ? seen.Sees : $"`{seen.Sees}`";
        var requests = (isCounted, seen.Requests) switch
        {
            (false, _) => "",
            (_, 0) => ", nothing sent",
            (_, 1) => ", 1 request",
            (_, var count) => $", {count} requests",
        };
        var executions = (call, seen.Executions) switch
        {
            (not FaultCall.Change, _) => "",
            (_, 0) => ", did not run",
            (_, 1) => ", ran once",
            (_, var count) => $", RAN {count} TIMES",
        };
        return sees + requests + executions;
    }
}

using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>Texts for a DAG and its parts.</summary>
internal static class DagText
{
    public static string State(DagState state, DagOperator told) =>
        told == DagOperator.Run || told == default ? state.ToString() : $"{state} ({told})";

    public static string Agent(TaskDetailDTO task) => task.ExecuteAgent?.ToString() ?? "an unknown agent";

    public static Style Style(DagState state) => state switch
    {
        _ when state == DagState.Succeeded => Color.Green,
        _ when state == DagState.Failed => new Style(Color.Red, decoration: Decoration.Bold),
        _ when state == DagState.Running => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => Color.Grey,
    };

    /// <summary>The duration of a part of a DAG; empty if the server does not report it.</summary>
    public static string Duration(ServerTime start, ServerTime end) => start.IsSet && end.IsSet && end >= start ? ConsoleText.Of(end - start) : "";
}

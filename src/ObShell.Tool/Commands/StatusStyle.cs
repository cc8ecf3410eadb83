using Spectre.Console;

namespace ObShell.Tool.Commands;

/// <summary>The colour of a status.</summary>
internal static class StatusStyle
{
    private static readonly string[] Good = ["RUNNING", "NORMAL", "AVAILABLE", "ACTIVE", "SUCCEED"];
    private static readonly string[] Bad = ["UNAVAILABLE", "FAILED", "PROCESS_STOPPED", "SERVICE_STOPPED", "INACTIVE"];

    public static Style Of(string text) =>
        Good.Contains(text, StringComparer.OrdinalIgnoreCase) ? new Style(Color.Green)
        : Bad.Contains(text, StringComparer.OrdinalIgnoreCase) ? new Style(Color.Red)
        : Style.Plain;
}

namespace ObShell.Tool.Tests;

/// <summary>What a run of the tool wrote, and its exit code.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    public string Everything => Output + Errors;
}

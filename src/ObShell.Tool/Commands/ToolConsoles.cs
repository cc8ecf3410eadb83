using Spectre.Console;

namespace ObShell.Tool.Commands;

/// <summary>The consoles of the process.</summary>
/// <param name="Output">The output.</param>
/// <param name="Errors">The error output.</param>
/// <param name="HasInput">Whether the input is a terminal.</param>
internal sealed record ToolConsoles(IAnsiConsole Output, IAnsiConsole Errors, bool HasInput);

namespace ObShell.Tool.Documents;

/// <summary>The result of a command that did not succeed.</summary>
internal sealed record ErrorDocument(string Error, int ExitCode, string? Step, IReadOnlyList<string>? Done);

namespace ObShell.Client.Tests.Faults;

/// <summary>The result of a call.</summary>
/// <param name="Result">Success, or the type of the exception.</param>
/// <param name="Message">The message of the exception; empty for none.</param>
/// <param name="Executions">How often the request ran.</param>
/// <param name="Seen">Everything that the application handlers saw.</param>
internal sealed record HandlerOutcome(string Result, string Message, int Executions, string Seen);

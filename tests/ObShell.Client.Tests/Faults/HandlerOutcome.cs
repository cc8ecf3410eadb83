namespace ObShell.Client.Tests.Faults;

/// <summary>What a call came to.</summary>
/// <param name="Result">Success, or the type of the exception.</param>
/// <param name="Message">The message of the exception; empty for none.</param>
/// <param name="Executions">How often the agent carried it out.</param>
/// <param name="Seen">Everything that the handlers of the application could see.</param>
internal sealed record HandlerOutcome(string Result, string Message, int Executions, string Seen);

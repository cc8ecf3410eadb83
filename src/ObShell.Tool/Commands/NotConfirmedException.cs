namespace ObShell.Tool.Commands;

/// <summary>What is to be started was not confirmed.</summary>
internal sealed class NotConfirmedException(string message) : Exception(message);

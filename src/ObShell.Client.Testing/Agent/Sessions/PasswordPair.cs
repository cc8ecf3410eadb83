namespace ObShell.Client.Testing;

/// <summary>The passwords at the time when a session was created.</summary>
internal readonly record struct PasswordPair(string Root, string? Agent);

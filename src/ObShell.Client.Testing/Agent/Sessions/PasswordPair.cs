namespace ObShell.Client.Testing;

/// <summary>The passwords that a session was made under.</summary>
internal readonly record struct PasswordPair(string Root, string? Agent);

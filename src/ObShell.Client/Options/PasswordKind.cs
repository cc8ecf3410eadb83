namespace ObShell.Client.Options;

/// <summary>The two passwords that an agent may require.</summary>
internal enum PasswordKind
{
    /// <summary>That of <c>root@sys</c>.</summary>
    Root,

    /// <summary>The agent's own.</summary>
    Agent,
}

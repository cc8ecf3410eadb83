using ObShell.Client.Options;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The rejection of a password by an agent.</summary>
internal sealed class PasswordRejection(PasswordKind kind, string password, ObShellAuthenticationException exception, long at)
{
    public PasswordKind Kind { get; } = kind;

    public string Password { get; } = password;

    public ObShellAuthenticationException Exception { get; } = exception;

    /// <summary>The time, as a time stamp.</summary>
    public long At { get; } = at;
}

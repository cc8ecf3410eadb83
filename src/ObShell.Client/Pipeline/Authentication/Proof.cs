using ObShell.Client.Options;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The credentials of an attempt.</summary>
/// <param name="Kind">Which password it is; null for none.</param>
/// <param name="Password">The password; null for none.</param>
/// <param name="Session">The session instead of a password; null for none.</param>
/// <param name="SsoToken">The one-time token instead of a password; null for none.</param>
internal sealed record Proof(PasswordKind? Kind, string? Password, AgentSession? Session = null, string? SsoToken = null)
{
    /// <summary>For an agent that accepts any password.</summary>
    public static Proof None { get; } = new(null, null);

    /// <summary>Without secrets.</summary>
    public override string ToString() => $"{nameof(Proof)} {{ Kind = {Kind} }}";
}

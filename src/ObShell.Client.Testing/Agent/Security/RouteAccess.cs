using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>Who may have what a route offers.</summary>
internal enum RouteAccess
{
    /// <summary>Whoever has the password that counts, or a session.</summary>
    Ordinary,

    /// <summary>Whoever has the agent password, or a session.</summary>
    Obproxy,

    /// <summary>Whoever has the password that counts; a session is not looked at.</summary>
    Login,

    /// <summary>Whoever has an SSO token.</summary>
    SsoExchange,

    /// <summary>Whoever may set the agent password.</summary>
    SetAgentPassword,

    /// <summary>Anyone: nothing is checked.</summary>
    Anyone,

    /// <summary>Anyone who knows the agent's key: the digest of the file is encrypted with it.</summary>
    FileDigest,
}

using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>Who may call a route.</summary>
internal enum RouteAccess
{
    /// <summary>Callers with the current password, or a session.</summary>
    Ordinary,

    /// <summary>Callers with the agent password, or a session.</summary>
    Obproxy,

    /// <summary>Callers with the current password; a session is ignored.</summary>
    Login,

    /// <summary>Callers with an SSO token.</summary>
    SsoExchange,

    /// <summary>Callers who may set the agent password.</summary>
    SetAgentPassword,

    /// <summary>Anyone: nothing is checked.</summary>
    Anyone,

    /// <summary>Callers with the agent's key: the digest of the file is encrypted with it.</summary>
    FileDigest,
}

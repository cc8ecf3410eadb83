namespace ObShell.Client.Protocol;

/// <summary>The credentials that a route requires.</summary>
internal enum RouteAccess
{
    /// <summary>The password of root@sys or of the agent, or a session.</summary>
    Any,

    /// <summary>None.</summary>
    Open,

    /// <summary>A password; a session is not accepted.</summary>
    NoSession,

    /// <summary>The agent password only.</summary>
    AgentPassword,

    /// <summary>As <see cref="AgentPassword"/> if the id in the path is that of an OBProxy task, else as <see cref="Any"/>.</summary>
    Task,

    /// <summary>A one-time token.</summary>
    OneTimeToken,

    /// <summary>The encrypted digest of the uploaded file.</summary>
    Digest,
}

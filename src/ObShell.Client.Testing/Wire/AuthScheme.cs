namespace ObShell.Client.Testing;

/// <summary>How a call is authenticated.</summary>
internal enum AuthScheme
{
    /// <summary>By the header of hybrid encryption.</summary>
    V2,

    /// <summary>By the header of 4.2.2.</summary>
    V1,

    /// <summary>By the header of a version that the agent does not support.</summary>
    Foreign,

    /// <summary>Not at all: authentication is off, or the call came over the Unix domain socket.</summary>
    Off,
}

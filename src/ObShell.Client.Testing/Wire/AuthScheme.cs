namespace ObShell.Client.Testing;

/// <summary>How a call is authenticated.</summary>
internal enum AuthScheme
{
    /// <summary>By the header of hybrid encryption.</summary>
    V2,

    /// <summary>By the header of 4.2.2.</summary>
    V1,

    /// <summary>By the header of the version that the agent does not speak.</summary>
    Foreign,

    /// <summary>Not at all: the agent does without, or the call came over the Unix domain socket.</summary>
    Off,
}

namespace ObShell.Client;

/// <summary>How callers prove who they are, and whether bodies are encrypted.</summary>
public enum AuthenticationMode
{
    /// <summary>As the agent says that it takes it: version 2 where it can.</summary>
    Automatic = 0,

    /// <summary>Version 1, of OBShell 4.2.2: the password is encrypted, bodies are not.</summary>
    V1 = 1,

    /// <summary>Version 2, since OBShell 4.2.3: hybrid encryption of header and body.</summary>
    V2 = 2,

    /// <summary>
    /// Nothing is proved and nothing encrypted: for agents whose encryption was disabled by their operator. Everything goes over the wire as it is, so that
    /// this is never chosen by itself.
    /// </summary>
    EncryptionDisabled = 3,
}

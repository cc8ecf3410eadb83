namespace ObShell.Client;

/// <summary>How requests are authenticated, and whether bodies are encrypted.</summary>
public enum AuthenticationMode
{
    /// <summary>As the agent supports it: version 2 if possible.</summary>
    Automatic = 0,

    /// <summary>Version 1, of OBShell 4.2.2: the password is encrypted, bodies are not.</summary>
    V1 = 1,

    /// <summary>Version 2, since OBShell 4.2.3: hybrid encryption of header and body.</summary>
    V2 = 2,

    /// <summary>
    /// Nothing is authenticated or encrypted: for agents whose encryption was disabled by their operator. Everything is sent as plain text, so
    /// this mode is never chosen automatically.
    /// </summary>
    EncryptionDisabled = 3,
}

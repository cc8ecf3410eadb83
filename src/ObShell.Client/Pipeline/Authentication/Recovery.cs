namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Why a rejected request may be sent again.</summary>
[Flags]
internal enum Recovery
{
    None = 0,

    /// <summary>The agent had a new key.</summary>
    Key = 1,

    /// <summary>The agent's clock differs.</summary>
    Clock = 2,

    /// <summary>The agent has joined a cluster, and now requires the password.</summary>
    Identity = 4,

    /// <summary>The agent was upgraded and requires another version of authentication.</summary>
    Version = 8,

    /// <summary>The session had ended.</summary>
    Session = 16,

    /// <summary>The password was changed, and a new one is available.</summary>
    NewPassword = 32,

    /// <summary>The agent requires the other password, and it is available.</summary>
    OtherPassword = 64,

    /// <summary>The agent's clock may have moved; if it has not, the rejection means something else.</summary>
    MovedClock = 128,
}

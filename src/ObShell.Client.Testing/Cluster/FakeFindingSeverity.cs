namespace ObShell.Client.Testing;

/// <summary>What comes of a check of an inspection.</summary>
public enum FakeFindingSeverity
{
    /// <summary>The check passed.</summary>
    Pass,

    /// <summary>Something should be looked at.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Critical,

    /// <summary>The check could not be run.</summary>
    Failed,
}

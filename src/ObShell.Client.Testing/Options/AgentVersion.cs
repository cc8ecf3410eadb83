namespace ObShell.Client.Testing;

/// <summary>The behaviour that depends on the version of OBShell.</summary>
internal static class AgentVersion
{
    public const string V1 = "v1";
    public const string V2 = "v2";

    /// <summary>The first version with hybrid encryption.</summary>
    public static Version HybridEncryption { get; } = new(4, 2, 3);

    /// <summary>The first version that does not require the root password of a cluster configuration to be encrypted with the agent's key.</summary>
    public static Version PlainRootPassword { get; } = new(4, 2, 4);

    /// <summary>The first version that reports its authentication versions.</summary>
    public static Version NamesAuthentication { get; } = new(4, 2, 5);

    /// <summary>The first version with SSO, with 1024-bit keys, and with the error Expired for the header of a session.</summary>
    public static Version Sso { get; } = new(4, 4, 2);

    /// <summary>Whether a version, such as <c>4.2.2.0-1</c>, is older than a release; an invalid version counts as new.</summary>
    public static bool IsBefore(string version, Version release) => Version.TryParse(version.Split('-')[0], out var parsed) && parsed < release;

    /// <summary>The authentication versions that an agent of a version reports; null if it is too old to report any.</summary>
    public static IReadOnlyList<string>? SupportedAuth(string version) => IsBefore(version, NamesAuthentication) ? null : [V2];

    /// <summary>The authentication version of an agent.</summary>
    public static string Authentication(string version, IReadOnlyList<string>? supportedAuth) => supportedAuth switch
    {
        null => IsBefore(version, HybridEncryption) ? V1 : V2,
        _ => supportedAuth.Contains(V1) && !supportedAuth.Contains(V2) ? V1 : V2,
    };
}

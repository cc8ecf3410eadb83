namespace ObShell.Client.Testing;

/// <summary>What depends on the version of OBShell that the agent says it is.</summary>
internal static class AgentVersion
{
    public const string V1 = "v1";
    public const string V2 = "v2";

    /// <summary>The first version with hybrid encryption.</summary>
    public static Version HybridEncryption { get; } = new(4, 2, 3);

    /// <summary>The first version that takes the root password of a cluster's configuration as it is, and not encrypted with the agent's key.</summary>
    public static Version PlainRootPassword { get; } = new(4, 2, 4);

    /// <summary>The first version that names the versions of authentication that it knows.</summary>
    public static Version NamesAuthentication { get; } = new(4, 2, 5);

    /// <summary>The first version with SSO, with keys of 1024 bits, and that calls a session's header expired and not invalid.</summary>
    public static Version Sso { get; } = new(4, 4, 2);

    /// <summary>Whether a version, such as <c>4.2.2.0-1</c>, is older than a release; one that is no version is new.</summary>
    public static bool IsBefore(string version, Version release) => Version.TryParse(version.Split('-')[0], out var parsed) && parsed < release;

    /// <summary>The versions of authentication that an agent of a version names; null when it is too old to name any.</summary>
    public static IReadOnlyList<string>? SupportedAuth(string version) => IsBefore(version, NamesAuthentication) ? null : [V2];

    /// <summary>The version of authentication that an agent speaks.</summary>
    public static string Authentication(string version, IReadOnlyList<string>? supportedAuth) => supportedAuth switch
    {
        null => IsBefore(version, HybridEncryption) ? V1 : V2,
        _ => supportedAuth.Contains(V1) && !supportedAuth.Contains(V2) ? V1 : V2,
    };
}

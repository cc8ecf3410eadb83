namespace ObShell.Client.Errors;

/// <summary>Explains rejections that are caused by the configuration of the client.</summary>
internal static class ConfigurationHints
{
    private const string Option = $"{nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.Authentication)}";
    private const string Remedy = $"leave the option at {nameof(AuthenticationMode.Automatic)}.";
    private const int LegacyOtherVersion = 2;

    /// <summary>The hint for a key that the agent rejects right after it was fetched.</summary>
    public const string KeyNeverFits =
        "The agent cannot decrypt with the key that it has just returned. If this address is a load balancer in front of several agents, each has its own key: "
        + $"list their addresses in {nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.Endpoints)}.";

    /// <summary>The remedy for a rejection; null if the configuration is not its cause.</summary>
    /// <param name="error">The error.</param>
    /// <param name="mode">The authentication mode in the options of the client.</param>
    public static string? For(ApiError error, AuthenticationMode mode) => error switch
    {
        { ErrCode: ObShellErrorCodes.Common.Unexpected } => "The agent also says this when it cannot decrypt a body.",
        { ErrCode: var code } when code.StartsWith("Request.Body.Decrypt", StringComparison.Ordinal) =>
            $"The agent could not decrypt the body. If encryption is disabled there, set {Option} to {nameof(AuthenticationMode.EncryptionDisabled)}.",
        { ErrCode: ObShellErrorCodes.Request.HeaderNotFound } or { Code: LegacyOtherVersion } => mode switch
        {
            AuthenticationMode.EncryptionDisabled => $"{Option} is {mode}, and this agent requires authentication: {Remedy}",
            AuthenticationMode.V1 or AuthenticationMode.V2 => $"{Option} is {mode}, and this agent requires another version: {Remedy}",
            _ => null,
        },
        _ => null,
    };
}

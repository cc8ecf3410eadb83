using ObShell.Client.Options;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>What the rejections of an agent mean. All of them prove that the request did not run.</summary>
internal static class Rejections
{
    public static bool IsWrongPassword(ApiError error) =>
        error.ErrCode is ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword or ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword || IsLegacy(error);

    /// <summary>Before OBShell 4.3.1 a wrong password and an expired signature return the same error.</summary>
    public static bool IsLegacy(ApiError error) => error is { ErrCode: "", Code: 10008 };

    /// <summary>The recoveries from a rejection that proves that nothing ran, in the order of the attempts.</summary>
    public static Recovery[] RecoveriesFrom(ApiError error, Proof proof) => IsLegacy(error)
        ? [Recovery.MovedClock, proof.Kind is null ? Recovery.Identity : Recovery.NewPassword]
        : [RecoveryFrom(error, proof)];

    private static Recovery RecoveryFrom(ApiError error, Proof proof) => error switch
    {
        { ErrCode: ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed } or { ErrCode: "", Code: 1 } => Recovery.Key,
        { Code: 2 } => Recovery.Version,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationExpired } => Recovery.Clock,

        // OBShell 4.4.0 and 4.4.1 return this for an expired signature with a session.
        { ErrCode: ObShellErrorCodes.Security.AuthenticationTimestampInvalid } when proof.Session is not null || proof.SsoToken is not null => Recovery.Clock,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationSessionExpired or ObShellErrorCodes.Security.AuthenticationSessionInvalid } when proof.Session is not null => Recovery.Session,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword or ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword } =>
            proof.Kind is null ? Recovery.Identity : Recovery.NewPassword,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithAgentPassword } when proof is { Kind: null, Session: null } => Recovery.Identity,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithAgentPassword } when proof.Kind != PasswordKind.Agent => Recovery.OtherPassword,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithOceanBasePassword or ObShellErrorCodes.Security.AuthenticationAgentPasswordNotInitialized } when proof.Kind == PasswordKind.Agent => Recovery.OtherPassword,
        _ => Recovery.None,
    };
}


namespace ObShell.Client.Pipeline.Authentication;

/// <summary>How requests are authenticated: the part of the options that concerns it, without the passwords.</summary>
internal sealed record AuthenticationPolicy
{
    public required AuthenticationMode Mode { get; init; }

    public required string Language { get; init; }

    public required bool UseSession { get; init; }

    public required bool AllowSecretsInPlainText { get; init; }

    public required TimeSpan RejectedPasswordBackOff { get; init; }

    public required TimeSpan SignatureLifetime { get; init; }

    public required bool ReuseSignatures { get; init; }

    public required TimeSpan CallTimeout { get; init; }

    public required IReadOnlyList<string> KeyFingerprints { get; init; }

    public static AuthenticationPolicy Of(ObShellClientOptions options) => new()
    {
        Mode = options.Authentication,
        Language = options.Language,
        UseSession = options.UseSession,
        AllowSecretsInPlainText = options.AllowSecretsInPlainText,
        RejectedPasswordBackOff = options.RejectedPasswordBackOff,
        SignatureLifetime = options.SignatureLifetime,
        ReuseSignatures = options.ReuseSignatures,
        CallTimeout = options.CallTimeout,
        KeyFingerprints = [.. options.KeyFingerprints],
    };
}

namespace ObShell.Client;

/// <summary>OBShell did not accept who the caller is (HTTP 401): a wrong password, most often. The operation did not run.</summary>
public sealed class ObShellAuthenticationException : ObShellApiException
{
    /// <summary>Makes an exception for a refusal.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The call that was refused, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do about it; null for no hint.</param>
    public ObShellAuthenticationException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}

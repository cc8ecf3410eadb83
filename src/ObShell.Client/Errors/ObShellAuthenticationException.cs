namespace ObShell.Client;

/// <summary>Authentication failed (HTTP 401), most often because of a wrong password. The operation did not run.</summary>
public sealed class ObShellAuthenticationException : ObShellApiException
{
    /// <summary>Creates an exception for a refused request.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The refused call, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do; null for no hint.</param>
    public ObShellAuthenticationException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}

namespace ObShell.Client;

/// <summary>OBShell has no such thing, or no such route (HTTP 404).</summary>
public sealed class ObShellNotFoundException : ObShellApiException
{
    /// <summary>Makes an exception for a refusal.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The call that was refused, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do about it; null for no hint.</param>
    public ObShellNotFoundException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}

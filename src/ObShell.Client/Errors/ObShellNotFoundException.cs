namespace ObShell.Client;

/// <summary>The object or the route does not exist (HTTP 404).</summary>
public sealed class ObShellNotFoundException : ObShellApiException
{
    /// <summary>Creates an exception for a refused request.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The refused call, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do; null for no hint.</param>
    public ObShellNotFoundException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}

namespace ObShell.Client;

/// <summary>OBShell understood the request and refused it.</summary>
public class ObShellApiException : ObShellException
{
    /// <summary>Creates an exception for a refused request.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The refused call, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do; null for no hint.</param>
    public ObShellApiException(ApiError error, ObShellCall call, string? hint = null)
        : base(Describe(error, call, hint), call) => Error = error;

    /// <summary>Why OBShell refused.</summary>
    public ApiError Error { get; }

    /// <summary>The name of the error, such as <c>OB.Cluster.StopModeConflict</c>; empty before OBShell 4.3.1.</summary>
    public string ErrCode => Error.ErrCode;

    internal static ObShellApiException Create(ApiError error, ObShellCall call, string? hint = null) => (int?)call.StatusCode switch
    {
        401 => new ObShellAuthenticationException(error, call, hint),
        404 => new ObShellNotFoundException(error, call, hint),
        _ when error.ErrCode.Contains(".UnderMaintenance", StringComparison.Ordinal) => new ObShellMaintenanceException(error, call, hint),
        _ => new ObShellApiException(error, call, hint),
    };

    private static string Describe(ApiError error, ObShellCall call, string? hint)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(call);
        var name = (error.ErrCode, error.Code) switch
        {
            ("", null or 0) => "",
            ("", var code) => $", error {code}",
            (var errCode, _) => $", {errCode}",
        };
        var trace = string.IsNullOrEmpty(call.TraceId) ? "no trace id" : $"trace id {call.TraceId}";
        var advice = hint is null ? "" : $" {hint}";
        return $"{call} was refused: HTTP {(int?)call.StatusCode}{name}: {error.Message} ({trace}).{advice}";
    }
}

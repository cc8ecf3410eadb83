namespace ObShell.Client.Wire;

/// <summary>What every <see cref="ObShellResponse{T}"/> tells, whatever it answers with.</summary>
internal interface IEnvelope
{
    bool Successful { get; }

    string TraceId { get; }

    ApiError? Error { get; }

    /// <summary>The call that was answered; null when the envelope was made by hand.</summary>
    ObShellCall? Call { get; set; }
}

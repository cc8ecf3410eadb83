namespace ObShell.Client.Pipeline;

/// <summary>Keeps the response to the call of a function that may make only one.</summary>
internal sealed class ResponseCapture
{
    private ObShellResponse? _last;
    private bool _hasBegun;
    private bool _hasEnded;

    public ObShellResponse? Last => Volatile.Read(ref _last);

    public void Note(ObShellResponse response) => Volatile.Write(ref _last, response);

    /// <summary>Begins a call.</summary>
    /// <exception cref="InvalidOperationException">The function has made a call already.</exception>
    public void Begin()
    {
        if (Interlocked.Exchange(ref _hasBegun, true) && !Volatile.Read(ref _hasEnded))
        {
            throw new InvalidOperationException("The function makes more than one call on the client that was passed to it; the second one was not sent. Make the others after WithResponseAsync has returned.");
        }
    }

    /// <summary>Allows further calls: an operation that the function returned still uses its client.</summary>
    public void End() => Volatile.Write(ref _hasEnded, true);
}

namespace ObShell.Client.Pipeline;

/// <summary>Keeps the response to the last call of a client.</summary>
internal sealed class ResponseCapture
{
    private ObShellResponse? _last;

    public ObShellResponse? Last => Volatile.Read(ref _last);

    public void Note(ObShellResponse response) => Volatile.Write(ref _last, response);
}

using Microsoft.AspNetCore.Http;

namespace ObShell.Client.Testing;

/// <summary>The context in which a fault applies.</summary>
/// <param name="Http">The exchange.</param>
/// <param name="Call">The call.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Answer">The response of the agent; null if the fault kept the agent from making one.</param>
/// <param name="TimeProvider">The clock.</param>
/// <param name="Stopping">Cancelled when the server stops.</param>
internal sealed record FaultScene(
    HttpContext Http, IncomingCall Call, FakeAgent Agent, FakeAnswer? Answer, TimeProvider TimeProvider, CancellationToken Stopping)
{
    /// <summary>Waits by the fake's clock, until the client disconnects or the server stops.</summary>
    /// <exception cref="OperationCanceledException">The client has disconnected, or the server stops.</exception>
    public async Task WaitAsync(TimeSpan delay)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Http.RequestAborted, Stopping);
        await Task.Delay(delay, TimeProvider, end.Token).ConfigureAwait(false);
    }
}

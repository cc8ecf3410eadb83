using Microsoft.AspNetCore.Http;

namespace ObShell.Client.Testing;

/// <summary>What a fault finds when its moment comes.</summary>
/// <param name="Http">The exchange.</param>
/// <param name="Call">The call.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Answer">The agent's answer; null when the fault kept the agent from making one.</param>
/// <param name="TimeProvider">The clock.</param>
/// <param name="Stopping">Ends when the server stops.</param>
internal sealed record FaultScene(
    HttpContext Http, IncomingCall Call, FakeAgent Agent, FakeAnswer? Answer, TimeProvider TimeProvider, CancellationToken Stopping)
{
    /// <summary>Waits by the fake's clock. When the client goes away or the server stops, so does the waiting.</summary>
    /// <exception cref="OperationCanceledException">The client has gone away, or the server stops.</exception>
    public async Task WaitAsync(TimeSpan delay)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Http.RequestAborted, Stopping);
        await Task.Delay(delay, TimeProvider, end.Token).ConfigureAwait(false);
    }
}

using Microsoft.AspNetCore.Http;

namespace ObShell.Client.Testing;

/// <summary>What a fault finds when its moment comes.</summary>
/// <param name="Http">The exchange.</param>
/// <param name="Call">The call.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Answer">The agent's answer; null when the fault kept the agent from making one.</param>
/// <param name="Stopping">Ends when the server stops.</param>
internal sealed record FaultScene(HttpContext Http, IncomingCall Call, FakeAgent Agent, FakeAnswer? Answer, CancellationToken Stopping);

namespace ObShell.Client.Testing;

/// <summary>An agent of a fake cluster, as seen by the others.</summary>
/// <param name="Setup">Its state.</param>
/// <param name="Agent">The agent itself.</param>
/// <param name="IsListening">Whether it can be reached.</param>
internal sealed record Neighbour(AgentSetup Setup, FakeAgent Agent, Func<bool> IsListening);

namespace ObShell.Client.Testing;

/// <summary>An agent of a cluster of fakes, as the others see it.</summary>
/// <param name="Setup">What it is and has.</param>
/// <param name="Agent">The agent itself.</param>
/// <param name="IsListening">Whether it can be reached.</param>
internal sealed record Neighbour(AgentSetup Setup, FakeAgent Agent, Func<bool> IsListening);

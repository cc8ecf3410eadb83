namespace ObShell.Client.Testing;

/// <summary>How a job of a <see cref="FakeCluster"/> is going to fail.</summary>
/// <param name="Comment">What the database says about it.</param>
/// <param name="Result">The error code of the database.</param>
internal sealed record FakeJobFailure(string Comment, int Result);

namespace ObShell.Client.Testing;

/// <summary>A deadlock that a <see cref="FakeTenant"/> has had.</summary>
public sealed class FakeDeadlock
{
    internal FakeDeadlock(string id, IReadOnlyList<string> statements, DateTimeOffset reportedAt) => (Id, Statements, ReportedAt) = (id, statements, reportedAt);

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The statements that waited for each other. The last one was rolled back.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>When it was reported.</summary>
    public DateTimeOffset ReportedAt { get; }

    /// <summary>Gives the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id;
}

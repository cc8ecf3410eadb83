namespace ObShell.Client.Testing;

/// <summary>A tenant of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeTenant
{
    internal FakeTenant(string name, int id, DateTimeOffset createdAt) => (Name, Id, CreatedAt) = (name, id, createdAt);

    /// <summary>The name.</summary>
    public string Name { get; internal set; }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>What is said of it.</summary>
    public string Comment { get; internal set; } = "";

    /// <summary>From where clients may connect.</summary>
    public string Whitelist { get; internal set; } = "127.0.0.1";

    /// <summary>Whether it is locked, so that nobody can connect.</summary>
    public bool IsLocked { get; internal set; }

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

namespace ObShell.Client.Testing;

/// <summary>A credential for hosts that OBShell keeps for a <see cref="FakeCluster"/>.</summary>
public sealed class FakeCredential
{
    internal FakeCredential(int id, DateTimeOffset createdAt) => (Id, CreatedAt, UpdatedAt) = (id, createdAt, createdAt);

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What is said of it.</summary>
    public string Description { get; internal set; } = "";

    /// <summary>The name of the user.</summary>
    public string Username { get; internal set; } = "";

    /// <summary>The password, which no route gives away.</summary>
    public string Passphrase { get; internal set; } = "";

    /// <summary>The addresses and SSH ports of the hosts.</summary>
    public IReadOnlyList<(string Ip, int Port)> Targets { get; internal set; } = [];

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset UpdatedAt { get; internal set; }

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

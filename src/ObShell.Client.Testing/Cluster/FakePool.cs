namespace ObShell.Client.Testing;

/// <summary>A resource pool of a <see cref="FakeCluster"/>: the units that a tenant has in some zones.</summary>
public sealed class FakePool
{
    internal FakePool(string name, int id, FakeUnitConfig unitConfig, IReadOnlyList<string> zones, DateTimeOffset createdAt) =>
        (Name, Id, UnitConfig, Zones, CreatedAt, ModifiedAt) = (name, id, unitConfig, zones, createdAt, createdAt);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset ModifiedAt { get; internal set; }

    /// <summary>How large its units are.</summary>
    public FakeUnitConfig UnitConfig { get; internal set; }

    /// <summary>The names of its zones.</summary>
    public IReadOnlyList<string> Zones { get; internal set; }

    /// <summary>How many units there are in each zone.</summary>
    public int UnitCount { get; internal set; } = 1;

    /// <summary>The tenant that has it; null when none has.</summary>
    public FakeTenant? Tenant { get; internal set; }

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

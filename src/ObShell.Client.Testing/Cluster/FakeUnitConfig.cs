namespace ObShell.Client.Testing;

/// <summary>A unit configuration of a <see cref="FakeCluster"/>: how large a unit of a tenant is.</summary>
public sealed class FakeUnitConfig
{
    internal FakeUnitConfig(string name, int id, DateTimeOffset createdAt) => (Name, Id, CreatedAt) = (name, id, createdAt);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>How many processor cores a unit has at most.</summary>
    public double MaxCpu { get; set; } = 1;

    /// <summary>How many processor cores a unit has at least.</summary>
    public double MinCpu { get; set; } = 1;

    /// <summary>How much memory a unit has, in bytes.</summary>
    public long MemoryBytes { get; set; } = 1L << 30;

    /// <summary>How much space for logs a unit has, in bytes.</summary>
    public long LogDiskBytes { get; set; } = 3L << 30;

    /// <summary>How many I/O operations a second a unit has at most.</summary>
    public long MaxIops { get; set; } = long.MaxValue;

    /// <summary>How many I/O operations a second a unit has at least.</summary>
    public long MinIops { get; set; } = long.MaxValue;

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

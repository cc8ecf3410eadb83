namespace ObShell.Client.Testing;

/// <summary>A database of a <see cref="FakeTenant"/> of the mode MYSQL.</summary>
public sealed class FakeDatabase
{
    internal FakeDatabase(string name, string collation, DateTimeOffset createdAt) => (Name, Collation, CreatedAt) = (name, collation, createdAt);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>The collation, such as <c>utf8mb4_general_ci</c>, which the charset follows from.</summary>
    public string Collation { get; set; }

    /// <summary>Whether nothing can be written.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

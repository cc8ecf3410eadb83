using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>A user or a role of a <see cref="FakeTenant"/>: what privileges can be granted to.</summary>
public abstract class FakeGrantee
{
    private protected FakeGrantee(string name, DateTimeOffset createdAt) => (Name, CreatedAt, ModifiedAt) = (name, createdAt, createdAt);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When its privileges were changed last by a request.</summary>
    public DateTimeOffset ModifiedAt { get; internal set; }

    /// <summary>The privileges for everything in the tenant.</summary>
    public IReadOnlyList<GlobalPrivilege> GlobalPrivileges { get; set; } = [];

    /// <summary>The privileges for single objects, which only tenants of the mode ORACLE have.</summary>
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; set; } = [];

    /// <summary>The names of the roles that were granted, which only tenants of the mode ORACLE have.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}

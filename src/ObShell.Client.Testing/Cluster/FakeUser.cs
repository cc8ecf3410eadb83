using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>A user of a <see cref="FakeTenant"/>.</summary>
public sealed class FakeUser : FakeGrantee
{
    internal FakeUser(string name, DateTimeOffset createdAt)
        : base(name, createdAt)
    {
    }

    /// <summary>The password; empty for none.</summary>
    public string Password { get; set; } = "";

    /// <summary>From where the user may connect.</summary>
    public string Host { get; set; } = "%";

    /// <summary>Whether the user is locked.</summary>
    public bool IsLocked { get; set; }

    /// <summary>The privileges for single databases, which only tenants of the mode MYSQL have.</summary>
    public IReadOnlyList<DatabasePrivilege> DatabasePrivileges { get; set; } = [];
}

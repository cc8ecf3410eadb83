namespace ObShell.Client.Testing;

/// <summary>A role of a <see cref="FakeTenant"/> of the mode ORACLE.</summary>
public sealed class FakeRole : FakeGrantee
{
    internal FakeRole(string name, DateTimeOffset createdAt)
        : base(name, createdAt)
    {
    }
}

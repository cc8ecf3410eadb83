namespace ObShell.Client.Testing;

/// <summary>A tenant in the recycle bin of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeRecycledTenant
{
    internal FakeRecycledTenant(string objectName, FakeTenant tenant) => (ObjectName, OriginalName, Tenant) = (objectName, tenant.Name, tenant);

    /// <summary>The name that it has in the recycle bin.</summary>
    public string ObjectName { get; }

    /// <summary>The name that it had before.</summary>
    public string OriginalName { get; }

    /// <summary>The tenant, with everything that it had.</summary>
    public FakeTenant Tenant { get; }

    /// <summary>Gives the name in the recycle bin.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ObjectName;
}

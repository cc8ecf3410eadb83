namespace ObShell.Client.Testing;

/// <summary>The tenants of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeTenants : FakeSet<FakeTenant>
{
    private readonly FakeCluster _cluster;

    internal FakeTenants(FakeCluster cluster)
        : base(cluster.Gate, tenant => tenant.Name) => _cluster = cluster;

    /// <summary>Adds a tenant that is ready for use.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is a tenant of that name.</exception>
    public FakeTenant Add(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Gate.Enter(() =>
        {
            if (Contains(name))
            {
                throw new ArgumentException($"There is a tenant '{name}' already.", nameof(name));
            }

            return Put(new FakeTenant(name, _cluster.NextId(), _cluster.Now));
        });
    }
}

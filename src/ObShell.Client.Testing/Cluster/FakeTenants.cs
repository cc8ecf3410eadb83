using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The tenants of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeTenants : FakeSet<FakeTenant>
{
    private const string UnitConfigName = "unit_1c1g";
    private readonly FakeCluster _cluster;

    internal FakeTenants(FakeCluster cluster)
        : base(cluster.Gate, tenant => tenant.Name) => _cluster = cluster;

    /// <summary>
    /// Adds a tenant that is ready for use: with a full replica, and a resource pool of one unit of the configuration <c>unit_1c1g</c>, in each zone that has servers.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="mode">Which database it is compatible with; <see cref="TenantMode.Mysql"/> when left out.</param>
    /// <returns>The tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is a tenant of that name.</exception>
    public FakeTenant Add(string name, TenantMode mode = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Gate.Enter(() =>
        {
            if (Contains(name))
            {
                throw new ArgumentException($"There is a tenant '{name}' already.", nameof(name));
            }

            var unit = _cluster.UnitConfigs.Find(UnitConfigName) ?? _cluster.AddUnitConfig(UnitConfigName);
            string[] zones = [.. _cluster.Zones.Select(zone => zone.Name).Where(zone => _cluster.ServersOf(zone).Count > 0)];
            var tenant = Create(name, mode == default ? TenantMode.Mysql : mode);
            tenant.Replicas = new OrderedDictionary<string, ReplicaType>(zones.Select(zone => KeyValuePair.Create(zone, ReplicaType.Full)));
            foreach (var zone in zones)
            {
                _cluster.AddPool(_cluster.PoolName(name, zone), zone, unit, 1).Tenant = tenant;
            }

            return tenant;
        });
    }

    /// <summary>Moves a tenant into the recycle bin, with its pools and all that it has.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <returns>The tenant in the recycle bin.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no tenant of that name.</exception>
    public FakeRecycledTenant Recycle(string name) => Gate.Enter(() =>
    {
        var recycled = new FakeRecycledTenant($"__recycle_$_{_cluster.Id}_{(_cluster.Now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}", this[name]);
        _ = Remove(name);
        return _cluster.RecycleBin.Put(recycled);
    });

    internal FakeTenant Create(string name, TenantMode mode)
    {
        var tenant = Put(new FakeTenant(_cluster, name, _cluster.NextTenantId(), mode));
        if (_cluster.SplitsGlobalIndexes)
        {
            tenant.Parameters["global_index_auto_split_policy"] = "ALL";
        }

        return tenant;
    }
}

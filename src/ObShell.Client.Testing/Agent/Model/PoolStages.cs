namespace ObShell.Client.Testing;

/// <summary>The stages of DAGs of tenants that are about resource pools.</summary>
internal static class PoolStages
{
    private const string DropStage = "Drop resource pools";
    private const string SplitStage = "Split resource pool";

    public static DagDraft DropPools(this DagDraft draft, FakeCluster cluster, IReadOnlyList<FakePool> pools) => draft
        .Do(DropStage, () =>
        {
            foreach (var pool in pools)
            {
                _ = cluster.Pools.Remove(pool.Name);
            }
        })
        .Log(DropStage, [.. pools.Select(pool => $"Drop resource pool {pool.Name}")]);

    /// <summary>Makes a pool for each zone of those that have several.</summary>
    public static DagDraft SplitPools(this DagDraft draft, FakeCluster cluster, FakeTenant tenant, IReadOnlyList<FakePool> pools) => draft
        .If(pools.Count > 0, SplitStage)
        .Do(SplitStage, () =>
        {
            foreach (var pool in pools)
            {
                _ = cluster.Pools.Remove(pool.Name);
                foreach (var zone in pool.Zones)
                {
                    cluster.AddPool(cluster.PoolName($"{tenant.Id}", zone), zone, pool.UnitConfig, pool.UnitCount).Tenant = tenant;
                }
            }
        })
        .Log(SplitStage, [.. pools.Select(pool => $"Split resource pool {pool.Name} on [{string.Join(' ', pool.Zones)}]")]);
}

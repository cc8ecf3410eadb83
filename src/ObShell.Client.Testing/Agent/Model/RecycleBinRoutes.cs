using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The routes about tenants in the recycle bin.</summary>
internal static class RecycleBinRoutes
{
    private const string PurgeStage = "Wait tenant purge finished";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/recyclebin/tenants", List),
        new("DELETE /api/v1/recyclebin/tenant/{name}", Purge),
        new("POST /api/v1/recyclebin/tenant/{name}", Flashback),
    ];

    private static Reply List(ModelCall call) => Reply.With(new JsonObject
    {
        ["contents"] = call.Cluster.RecycleBin.Count == 0 ? null : new JsonArray([.. call.Cluster.RecycleBin.Select(recycled => new JsonObject
        {
            ["object_name"] = recycled.ObjectName,
            ["original_tenant_name"] = recycled.OriginalName,
            ["can_undrop"] = "YES",
            ["can_purge"] = "YES",
        })]),
    });

    private static Reply Purge(ModelCall call)
    {
        if (Find(call) is not { } recycled)
        {
            return Reply.NothingToDo;
        }

        var pools = recycled.Tenant.Pools;
        var draft = new DagDraft(DagCatalogue.PurgeTenant)
            .Do(PurgeStage, () =>
            {
                _ = call.Cluster.RecycleBin.Remove(recycled.ObjectName);
                foreach (var pool in pools)
                {
                    pool.Tenant = null;
                }
            })
            .Log(PurgeStage, $"Wait for tenant {recycled.ObjectName} purge finished")
            .DropPools(call.Cluster, pools);
        return call.Start(draft, recycled.ObjectName);
    }

    private static Reply Flashback(ModelCall call)
    {
        if (Find(call) is not { } recycled)
        {
            return call.Refuse(TenantRefusals.NotInRecycleBin(call.Segment("name")));
        }

        var name = call.Text("new_name") ?? recycled.OriginalName;
        return call.Unless(call.Cluster.Tenants.Contains(name) ? TenantRefusals.Existed(name) : null, () =>
        {
            _ = call.Cluster.RecycleBin.Remove(recycled.ObjectName);
            recycled.Tenant.Name = name;
            call.Cluster.Tenants.Put(recycled.Tenant);
        });
    }

    /// <summary>The one of the name that it has there, or had before.</summary>
    private static FakeRecycledTenant? Find(ModelCall call)
    {
        var name = call.Segment("name");
        return call.Cluster.RecycleBin.Find(name) ?? call.Cluster.RecycleBin.FirstOrDefault(recycled => recycled.OriginalName == name);
    }
}

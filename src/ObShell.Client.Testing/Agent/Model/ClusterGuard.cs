using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>What routes check that are about the cluster.</summary>
internal static class ClusterGuard
{
    /// <summary>Routes that only an agent of a cluster has.</summary>
    public static IReadOnlyList<ModelRoute> OfClusterAgents(params IEnumerable<ModelRoute> routes) => [.. routes.Select(route => route with
    {
        WorksWithoutDatabase = true,
        Handle = call => call.Setup.Identity != AgentIdentity.ClusterAgent ? Refusals.NotClusterAgent(call.Setup.Topology.Self, call.Setup.Identity) with { Data = null }
            : route.WorksWithoutDatabase || call.Setup.ObserverAvailability == ObserverAvailability.ConnectionAvailable ? route.Handle(call)
            : call.Refuse(Refusals.NotHold),
    })];

    /// <summary>A route about a tenant that there has to be, and that is not <c>sys</c>.</summary>
    public static Func<ModelCall, Reply> UserTenant(Func<ModelCall, FakeTenant, Reply> handle) =>
        call => call.Segment("name") == "sys" ? TenantRefusals.SystemNotAllowed : TenantGuard.Existing(handle)(call);

    /// <summary>A route about all tenants but <c>sys</c>.</summary>
    public static Func<ModelCall, Reply> UserTenants(Func<ModelCall, IReadOnlyList<FakeTenant>, Reply> handle) =>
        call => handle(call, [.. call.Cluster.Tenants.Where(tenant => !tenant.IsSystem)]);
}

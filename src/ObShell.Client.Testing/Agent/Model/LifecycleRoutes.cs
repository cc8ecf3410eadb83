using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The routes that start and stop observers, apart from <c>POST /api/v1/ob/stop</c>.</summary>
internal static class LifecycleRoutes
{
    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/ob/start", Start) { WorksWithoutDatabase = true },
        new("POST /api/v1/ob/zone/{zone_name}/stop", StopZone),
        new("POST /api/v1/ob/zone/{zone_name}/stop/check", CheckZoneStop),
    ];

    private static Reply Start(ModelCall call)
    {
        var topology = call.Setup.Topology;
        if (!StopParameters.TryRead(call.Incoming.Opened.Body, out var parameters, out var error))
        {
            return Refusals.BindJsonFailed(error);
        }

        if (parameters.ScopeType is "ZONE" or "SERVER" && parameters.Targets.Count == 0)
        {
            return Refusals.TargetEmpty;
        }

        if (parameters.ScopeType == "ZONE" && parameters.Targets.FirstOrDefault(zone => !topology.HasZone(zone)) is { } missing)
        {
            return Refusals.ZoneNotExist(missing);
        }

        if (parameters.ScopeType == "SERVER" && parameters.Targets.FirstOrDefault(server => ClusterTopology.TryParse(server) is not { } address || !topology.HasAgent(address)) is { } unknown)
        {
            return ClusterTopology.TryParse(unknown) is null ? Refusals.InvalidAddress(unknown) : Refusals.ServerNotExist(unknown);
        }

        if (parameters.ScopeType is not ("GLOBAL" or "ZONE" or "SERVER"))
        {
            return Refusals.ScopeInvalid(parameters.ScopeType);
        }

        if (call.Setup.Identity != Agents.AgentIdentity.ClusterAgent)
        {
            return Refusals.NotClusterAgent(topology.Self, call.Setup.Identity);
        }

        IReadOnlyList<string>? zones = parameters.ScopeType switch
        {
            "SERVER" => null,
            "ZONE" => parameters.Targets,
            _ => [.. call.Cluster.Zones.Select(zone => zone.Name)],
        };
        return call.Setup.Start(StartPlan.For(call.Cluster, topology.AgentsOf(parameters.ScopeType, parameters.Targets), zones, topology.Agents, parameters.PassedDags));
    }

    private static Reply StopZone(ModelCall call)
    {
        var zone = call.Segment("zone_name");
        if (!StopParameters.TryRead(call.Incoming.Opened.Body, out var parameters, out var error))
        {
            return Refusals.BindJsonFailed(error);
        }

        if (StopRules.CheckZone(call.Cluster, zone) is { } refusal)
        {
            return refusal;
        }

        var order = new StopOrder(parameters.FreezesServers ? StopMode.Terminate : StopMode.Force, call.Setup.Topology.AgentsOf("ZONE", [zone]), [zone], call.Cluster);
        return call.Setup.Start(StopPlan.ForZone(order, call.Setup.Topology.Agents, parameters.PassedDags));
    }

    private static Reply CheckZoneStop(ModelCall call) => StopRules.CheckZone(call.Cluster, call.Segment("zone_name")) is { } refusal ? refusal : Reply.Empty;
}

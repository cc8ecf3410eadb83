using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary><c>POST /api/v1/ob/stop</c>.</summary>
internal sealed class StopRoute(AgentSetup setup)
{
    public Reply Stop(IncomingCall call)
    {
        if (!StopParameters.TryRead(call.Opened.Body, out var parameters, out var error))
        {
            return Refusals.BindJsonFailed(error);
        }

        if (IsEmergency(call, parameters))
        {
            return Start(StopPlan.ForEmergency(setup.Cluster.FindServer(setup.Topology.Self), setup.Topology.Self));
        }

        return (Check(parameters, out var order) ?? CheckAgent() ?? CheckMode(parameters, order)) is { } refusal ? refusal
            : Start(StopPlan.For(order, setup.Topology.Agents, parameters.PassedDags));
    }

    /// <summary>Whether it is a request over the socket to kill only the agent's own observer, before there is a cluster.</summary>
    private bool IsEmergency(IncomingCall call, StopParameters parameters) =>
        call.IsLocal
        && parameters is { Force: true, ScopeType: "SERVER", Targets: [var target] }
        && target == setup.Topology.Self.ToString()
        && setup.Identity != AgentIdentity.ClusterAgent;

    // It locks no agent itself, so it can always start.
    private Reply Start(DagPlan plan) => setup.Start(plan);

    private Refusal? Check(StopParameters parameters, out StopOrder order)
    {
        order = new StopOrder(parameters.Mode, setup.Topology.Agents, [], setup.Cluster);
        if (parameters.ScopeType is "ZONE" or "SERVER" && parameters.Targets.Count == 0)
        {
            return Refusals.TargetEmpty;
        }

        switch (parameters.ScopeType)
        {
            case "GLOBAL":
                return null;
            case "ZONE":
                order = order with
                {
                    Targets = setup.Topology.AgentsOf(parameters.ScopeType, parameters.Targets),
                    Zones = parameters.Targets,
                };
                return parameters.Targets.FirstOrDefault(zone => !setup.Topology.HasZone(zone)) is { } missing ? Refusals.ZoneNotExist(missing) : null;
            case "SERVER":
                return CheckServers(parameters, ref order);
            default:
                return Refusals.ScopeInvalid(parameters.ScopeType);
        }
    }

    private Refusal? CheckServers(StopParameters parameters, ref StopOrder order)
    {
        var servers = new List<AgentAddress>();
        foreach (var target in parameters.Targets)
        {
            if (ClusterTopology.TryParse(target) is not { } server)
            {
                return Refusals.InvalidAddress(target);
            }

            if (!setup.Topology.HasAgent(server))
            {
                return Refusals.ServerNotExist(target);
            }

            servers.Add(server);
        }

        order = order with { Targets = servers };
        return null;
    }

    private Refusal? CheckAgent() =>
        setup.Identity == AgentIdentity.ClusterAgent ? null : Refusals.NotClusterAgent(setup.Topology.Self, setup.Identity);

    private Refusal? CheckMode(StopParameters parameters, StopOrder order)
    {
        if (parameters is { ScopeType: "GLOBAL", Force: false, Terminate: false })
        {
            return Refusals.ForceOrTerminateRequired;
        }

        if (parameters is { Force: true, Terminate: true })
        {
            return Refusals.StopModeConflict;
        }

        if ((!parameters.Force || parameters.ScopeType == "ZONE") && setup.ObserverAvailability != ObserverAvailability.ConnectionAvailable)
        {
            return Refusals.ForceRequired;
        }

        return order.Mode == StopMode.Immediate ? StopRules.CheckImmediate(setup.Cluster, order) : null;
    }
}

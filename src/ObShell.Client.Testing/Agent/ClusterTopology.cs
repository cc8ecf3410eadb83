using System.Net;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The agents of the cluster, their zones, and the address of this one.</summary>
internal sealed class ClusterTopology(FakeCluster cluster, AgentAddress self)
{
    /// <summary>The cluster.</summary>
    public FakeCluster Cluster => cluster;

    /// <summary>The agent's own address.</summary>
    public AgentAddress Self => self;

    /// <summary>All agents; this one is the first.</summary>
    public IReadOnlyList<AgentAddress> Agents => [self, .. cluster.Servers.Select(server => server.Address).Where(agent => agent != self)];

    /// <summary>The topology of the options. An agent without a cluster has one without servers.</summary>
    /// <exception cref="ArgumentException">There is no agent, an address is invalid, or the agent's own address is in no zone.</exception>
    public static ClusterTopology Of(FakeObShellOptions options, ModelGate gate)
    {
        var cluster = new FakeCluster(gate, options.TimeProvider);
        var zones = options.Zones.SelectMany(zone => zone.Value.Select(address => (Zone: zone.Key, Address: Parse(address)))).ToArray();
        var self = options.Address is { } own ? Parse(own)
            : zones.Length > 0 ? zones[0].Address
            : throw new ArgumentException("The cluster has no agent.", nameof(options));
        if (!zones.Any(item => item.Address == self))
        {
            throw new ArgumentException($"The agent's own address {options.Address} is in no zone.", nameof(options));
        }

        if (options.Identity != AgentIdentity.Single)
        {
            foreach (var (zone, address) in zones)
            {
                _ = cluster.AddServer(address, zone);
            }

            cluster.AddSystem();
            cluster.Servers[self.ToString()].Availability = options.ObserverAvailability;
        }

        return new ClusterTopology(cluster, self);
    }

    public static AgentAddress? TryParse(string address) =>
        IPEndPoint.TryParse(address, out var endpoint) && endpoint.Port != 0
            ? new AgentAddress { Ip = endpoint.Address.ToString(), Port = endpoint.Port }
            : null;

    public bool HasZone(string zone) => cluster.Zones.Contains(zone);

    public bool HasAgent(AgentAddress agent) => cluster.FindServer(agent) is not null;

    /// <summary>The agents in a scope; all of them if it is a scope of neither zones nor servers.</summary>
    public IReadOnlyList<AgentAddress> AgentsOf(string scopeType, IReadOnlyList<string> targets) => scopeType switch
    {
        "ZONE" => [.. Agents.Where(agent => targets.Contains(ZoneOf(agent)))],
        "SERVER" => [.. targets.Select(TryParse).OfType<AgentAddress>()],
        _ => Agents,
    };

    /// <summary>The zone of an agent; empty for none.</summary>
    public string ZoneOf(AgentAddress agent) => cluster.FindServer(agent)?.Zone ?? "";

    private static AgentAddress Parse(string address) =>
        TryParse(address) ?? throw new ArgumentException($"'{address}' is not the address of an agent, as in 10.10.10.1:2886.", nameof(address));
}

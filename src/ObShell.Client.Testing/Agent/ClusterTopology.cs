using System.Net;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The agents of the cluster and their zones, and which of them this one is.</summary>
internal sealed class ClusterTopology
{
    private readonly IReadOnlyDictionary<AgentAddress, string> _zones;

    public ClusterTopology(IReadOnlyDictionary<string, IReadOnlyList<string>> zones, string? address)
    {
        var agents = new OrderedDictionary<AgentAddress, string>();
        foreach (var (zone, addresses) in zones)
        {
            foreach (var agent in addresses)
            {
                agents.Add(Parse(agent), zone);
            }
        }

        Self = address is not null ? Parse(address) : agents.Keys.FirstOrDefault() ?? throw new ArgumentException("The cluster has no agent.", nameof(zones));
        if (!agents.ContainsKey(Self))
        {
            throw new ArgumentException($"The agent's own address {address} is in none of the zones.", nameof(address));
        }

        _zones = agents;
        Agents = [Self, .. agents.Keys.Where(agent => agent != Self)];
    }

    /// <summary>The agent's own address.</summary>
    public AgentAddress Self { get; }

    /// <summary>All agents; this one is the first.</summary>
    public IReadOnlyList<AgentAddress> Agents { get; }

    public static AgentAddress? TryParse(string address) =>
        IPEndPoint.TryParse(address, out var endpoint) && endpoint.Port != 0
            ? new AgentAddress { Ip = endpoint.Address.ToString(), Port = endpoint.Port }
            : null;

    public bool HasZone(string zone) => _zones.Values.Contains(zone);

    public bool HasAgent(AgentAddress agent) => _zones.ContainsKey(agent);

    /// <summary>The agents in a scope; all of them when it is neither one of zones nor of servers.</summary>
    public IReadOnlyList<AgentAddress> AgentsOf(string scopeType, IReadOnlyList<string> targets) => scopeType switch
    {
        "ZONE" => [.. Agents.Where(agent => targets.Contains(ZoneOf(agent)))],
        "SERVER" => [.. targets.Select(TryParse).OfType<AgentAddress>()],
        _ => Agents,
    };

    public string ZoneOf(AgentAddress agent) => _zones[agent];

    private static AgentAddress Parse(string address) =>
        TryParse(address) ?? throw new ArgumentException($"'{address}' is not the address of an agent, as in 10.10.10.1:2886.", nameof(address));
}

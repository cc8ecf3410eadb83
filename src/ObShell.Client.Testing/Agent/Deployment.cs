namespace ObShell.Client.Testing;

/// <summary>A cluster that is being put together: its agents and what its observers shall be configured with. All of its agents have the same one.</summary>
/// <param name="master">The MASTER.</param>
internal sealed class Deployment(AgentAddress master)
{
    private readonly OrderedDictionary<AgentAddress, string> _zones = [];
    private readonly List<(Func<AgentAddress, bool> Fits, IReadOnlyDictionary<string, string> Values)> _configurations = [];

    public AgentAddress Master => master;

    /// <summary>The agents, in the order in which they have joined.</summary>
    public IReadOnlyList<AgentAddress> Agents => [.. _zones.Keys];

    public IEnumerable<AgentAddress> Followers => _zones.Keys.Where(agent => agent != master);

    /// <summary>The name that the cluster shall have; null when none was given.</summary>
    public string? ClusterName { get; set; }

    /// <summary>The id that the cluster shall have; null when none was given.</summary>
    public int? ClusterId { get; set; }

    public string ZoneOf(AgentAddress agent) => _zones.GetValueOrDefault(agent, "");

    public bool HasZone(string zone) => _zones.ContainsValue(zone);

    public bool Has(AgentAddress agent) => _zones.ContainsKey(agent);

    public Deployment Add(AgentAddress agent, string zone)
    {
        _zones[agent] = zone;
        return this;
    }

    public void Remove(AgentAddress agent) => _zones.Remove(agent);

    /// <summary>Configures the observers of a scope, also of agents that join it later.</summary>
    public void Configure(string scopeType, IReadOnlyList<string> targets, IReadOnlyDictionary<string, string> values) => _configurations.Add((
        scopeType switch
        {
            "SERVER" => agent => targets.Contains(agent.ToString()),
            "ZONE" => agent => targets.Contains(ZoneOf(agent)),
            _ => _ => true,
        },
        values));

    /// <summary>What the observer of an agent is configured with. Of several values that was written last counts, whatever its scope.</summary>
    public IReadOnlyDictionary<string, string> ConfigurationOf(AgentAddress agent) => _configurations
        .Where(configuration => configuration.Fits(agent))
        .SelectMany(configuration => configuration.Values)
        .Aggregate(new Dictionary<string, string>(StringComparer.Ordinal), (merged, value) =>
        {
            merged[value.Key] = value.Value;
            return merged;
        });
}

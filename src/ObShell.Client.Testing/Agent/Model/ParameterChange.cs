using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>A parameter that <c>PATCH /api/v1/obcluster/parameters</c> sets, and where.</summary>
internal sealed class ParameterChange(JsonObject item)
{
    private readonly string _name = item["name"]?.ToString() ?? "";
    private readonly string _value = item["value"]?.ToString() ?? "";
    private readonly string _scope = item["scope"]?.ToString() ?? "";
    private readonly IReadOnlyList<string> _zones = Texts(item, "zones");
    private readonly IReadOnlyList<string> _servers = Texts(item, "servers");
    private readonly IReadOnlyList<string> _tenants = Texts(item, "tenants");
    private readonly bool _isForAllTenants = item["all_user_tenant"] is JsonValue value && value.TryGetValue<bool>(out var all) && all;

    /// <summary>Why the agent does not take it; null when it does.</summary>
    public Refusal? CheckForm() =>
        _scope is not ("CLUSTER" or "TENANT") ? TenantRefusals.ParameterScopeInvalid(_scope)
        : _zones.Count > 0 && _servers.Count > 0 ? TenantRefusals.IllegalArgument("zones or servers", "zones and servers cannot be set at the same time")
        : _scope == "CLUSTER" && (_tenants.Count > 0 || _isForAllTenants)
            ? TenantRefusals.IllegalArgument("tenants or all_user_tenant", "parameter tenants and all_user_tenant cannot be set when scope is CLUSTER")
        : _tenants.Count > 0 && _isForAllTenants ? TenantRefusals.IllegalArgument("tenants or all_user_tenant", "parameter tenants and all_user_tenant cannot be set at the same time")
        : null;

    /// <summary>Why the database does not take it; null when it does.</summary>
    public Refusal? Check(FakeCluster cluster) =>
        ParameterCatalogue.Find(_name) is not { } known || known.Scope != _scope ? TenantRefusals.Database("Error 5099 (42000): System config unknown")
        : known.EditLevel == "READONLY" ? TenantRefusals.Database($"Error 1235 (0A000): {_name} is read-only, changing it not supported")
        : _zones.FirstOrDefault(zone => !cluster.Zones.Contains(zone)) is { } zone ? TenantRefusals.Database($"Error 4668 (HY000): zone '{zone}' does not exist")
        : _servers.FirstOrDefault(name => Find(cluster, name) is null) is { } server ? TenantRefusals.Database($"Error 4001 (HY000): server '{server}' does not exist")
        : _tenants.FirstOrDefault(name => !cluster.Tenants.Contains(name)) is { } tenant ? TenantRefusals.Database($"Error 5160 (HY000): invalid tenant name specified: '{tenant}'")
        : null;

    public void Apply(FakeCluster cluster)
    {
        if (_scope == "TENANT")
        {
            foreach (var tenant in cluster.Tenants.Where(tenant => _isForAllTenants ? !tenant.IsSystem : _tenants.Count > 0 ? _tenants.Contains(tenant.Name) : tenant.IsSystem))
            {
                tenant.Parameters[_name] = _value;
            }

            return;
        }

        var isEverywhere = _zones.Count + _servers.Count == 0;
        if (isEverywhere)
        {
            cluster.Parameters[_name] = _value;
        }

        foreach (var server in cluster.Servers.Where(server => isEverywhere || _zones.Contains(server.Zone) || _servers.Any(name => Find(cluster, name) == server)))
        {
            if (isEverywhere)
            {
                server.Parameters.Remove(_name);
            }
            else
            {
                server.Parameters[_name] = _value;
            }
        }
    }

    /// <summary>The server at an address with the port that observers know it by.</summary>
    private static FakeServer? Find(FakeCluster cluster, string name) => cluster.Servers.FirstOrDefault(server => name == $"{server.Address.Ip}:{server.RpcPort}" || name == $"[{server.Address.Ip}]:{server.RpcPort}");

    private static IReadOnlyList<string> Texts(JsonObject item, string name) => [.. (item[name] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.ToString())];
}

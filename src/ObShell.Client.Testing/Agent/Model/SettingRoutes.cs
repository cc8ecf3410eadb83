using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ObShell.Client.Testing;

/// <summary>The routes about parameters and variables.</summary>
internal static class SettingRoutes
{
    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/tenant/{name}/parameters", TenantGuard.Existing((call, tenant) => List(call, tenant.Parameters, Parameter))),
        new("GET /api/v1/tenant/{name}/parameter/{parameter}", TenantGuard.Existing((call, tenant) => Get(call, tenant.Parameters, "parameter", Parameter, TenantRefusals.ParameterNotExist))),
        new("PUT /api/v1/tenant/{name}/parameters", TenantGuard.Existing((call, tenant) =>
            Put(call, "SetTenantParametersParam", "parameters", values => CheckParameters(tenant, values), tenant.Parameters))),
        new("GET /api/v1/tenant/{name}/variables", TenantGuard.Existing((call, tenant) => List(call, tenant.Variables, Variable))),
        new("GET /api/v1/tenant/{name}/variable/{variable}", TenantGuard.Existing((call, tenant) => Get(call, tenant.Variables, "variable", Variable, TenantRefusals.VariableNotExist))),
        new("PUT /api/v1/tenant/{name}/variables", TenantGuard.Existing((call, tenant) =>
            Put(call, "SetTenantVariablesParam", "variables", values => CheckVariables(tenant, values), tenant.Variables))),
        new("GET /api/v1/obcluster/parameters", call => Reply.Contents(ParameterCatalogue.All.Select(parameter => ClusterParameter(call.Cluster, parameter)))),
        new("PATCH /api/v1/obcluster/parameters", SetOfCluster),
    ];

    /// <summary>Why a tenant cannot have parameters; null when it can.</summary>
    public static Refusal? CheckParameters(FakeTenant tenant, IReadOnlyDictionary<string, JsonNode?> values) =>
        values.Any(IsEmpty) ? TenantRefusals.ParameterEmpty
        : values.Keys.FirstOrDefault(name => !tenant.Parameters.Contains(name)) is { } unknown ? TenantRefusals.ParameterNotExist(unknown)
        : null;

    /// <summary>Why a tenant cannot have variables; null when it can.</summary>
    public static Refusal? CheckVariables(FakeTenant tenant, IReadOnlyDictionary<string, JsonNode?> values) =>
        values.Any(IsEmpty) ? TenantRefusals.VariableEmpty
        : values.Keys.FirstOrDefault(name => !tenant.Variables.Contains(name)) is { } unknown ? TenantRefusals.VariableNotExist(unknown)
        : values.Where(item => item.Key is "time_zone" or FakeTenant.WhitelistVariable).Any(item => item.Value!.GetValueKind() != JsonValueKind.String)
            ? TenantRefusals.VariableInvalid(values.First(item => item.Key is "time_zone" or FakeTenant.WhitelistVariable).Key)
        : null;

    public static void Set(FakeSettings settings, IEnumerable<KeyValuePair<string, JsonNode?>> values)
    {
        foreach (var (name, value) in values)
        {
            settings[name] = value!.GetValueKind() switch
            {
                JsonValueKind.True => settings.TryGet(name, out var before) && before is "0" or "1" ? "1" : "True",
                JsonValueKind.False => settings.TryGet(name, out var before) && before is "0" or "1" ? "0" : "False",
                _ => value.ToString(),
            };
        }
    }

    private static bool IsEmpty(KeyValuePair<string, JsonNode?> item) => item.Key.Length == 0 || item.Value is null;

    private static Reply List(ModelCall call, FakeSettings settings, Func<string, string, JsonObject> describe)
    {
        // The filter is a pattern of SQL.
        var filter = call.Query("filter") is { } text ? new Regex($"^{Regex.Escape(text).Replace("%", ".*", StringComparison.Ordinal).Replace('_', '.')}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking) : null;
        return Reply.Contents(settings.Where(item => filter?.IsMatch(item.Key) ?? true).Select(item => describe(item.Key, item.Value)));
    }

    private static Reply Get(ModelCall call, FakeSettings settings, string placeholder, Func<string, string, JsonObject> describe, Func<string, Refusal> refuse)
    {
        var name = call.Segment(placeholder);
        return settings.TryGet(name, out var value) ? Reply.With(describe(name, value)) : call.Refuse(refuse(name));
    }

    private static Reply Put(ModelCall call, string structName, string member, Func<JsonObjectValues, Refusal?> check, FakeSettings settings)
    {
        if (call.Body[member] is not JsonObject given)
        {
            return Refusals.BindJsonFailed(Refusals.Required(structName, $"{char.ToUpperInvariant(member[0])}{member[1..]}"));
        }

        var values = new JsonObjectValues(given);
        return call.Unless(check(values), () => Set(settings, values));
    }

    private static JsonObject Parameter(string name, string value)
    {
        var known = ParameterCatalogue.Find(name);
        return new()
        {
            ["name"] = name,
            ["value"] = value,
            ["data_type"] = known?.DataType ?? "STRING",
            ["info"] = known?.Info ?? "",
            ["edit_level"] = known?.EditLevel ?? "DYNAMIC_EFFECTIVE",
        };
    }

    private static JsonObject Variable(string name, string value) => new() { ["name"] = name, ["value"] = value, ["info"] = "" };

    private static JsonObject ClusterParameter(FakeCluster cluster, ParameterCatalogue.Parameter parameter)
    {
        // A parameter of tenants has a value for each tenant at each server; one that a test has added to another tenant is not there.
        (FakeServer Server, FakeTenant? Tenant, string Value)[] values = parameter.IsOfTenants
            ? [.. cluster.Tenants.Where(tenant => tenant.Parameters.Contains(parameter.Name)).SelectMany(tenant => cluster.Servers.Select(server => (server, (FakeTenant?)tenant, tenant.Parameters[parameter.Name])))]
            : [.. cluster.Servers.Select(server => (server, (FakeTenant?)null, ValueAt(cluster, server, parameter)))];
        string[] distinct = [.. values.Select(item => item.Value).Distinct()];
        var result = new JsonObject
        {
            ["name"] = parameter.Name,
            ["scope"] = parameter.Scope,
            ["edit_level"] = parameter.EditLevel,
            ["default_value"] = parameter.Default,
            ["section"] = parameter.Section,
            ["data_type"] = parameter.DataType,
            ["info"] = parameter.Info,
            ["ob_parameters"] = new JsonArray([.. values.Select(item => ServerValue(item.Server, item.Tenant, item.Value))]),
        };
        if (parameter.IsOfTenants)
        {
            result["tenant_value"] = new JsonArray([.. values.Select(item => new JsonObject { ["tenant_id"] = item.Tenant!.Id, ["tenant_name"] = item.Tenant.Name, ["value"] = item.Value })]);
        }

        result["values"] = new JsonArray([.. distinct]);
        result["is_single_value"] = distinct.Length == 1;
        return result;
    }

    private static JsonObject ServerValue(FakeServer server, FakeTenant? tenant, string value)
    {
        var result = new JsonObject { ["svr_ip"] = server.Address.Ip, ["svr_port"] = server.RpcPort, ["zone"] = server.Zone };
        if (tenant is not null)
        {
            result["tenant_id"] = tenant.Id;
            result["tenant_name"] = tenant.Name;
        }

        result["value"] = value;
        return result;
    }

    private static string ValueAt(FakeCluster cluster, FakeServer server, ParameterCatalogue.Parameter parameter) =>
        server.Parameters.TryGet(parameter.Name, out var own) || cluster.Parameters.TryGet(parameter.Name, out own) ? own : ParameterCatalogue.Of(parameter, cluster, server);

    private static Reply SetOfCluster(ModelCall call)
    {
        if (call.Require("SetObclusterParametersParam", ("params", "Params")) is { } missing)
        {
            return missing;
        }

        ParameterChange[] changes = [.. call.Objects("params").Select(item => new ParameterChange(item))];
        return call.Unless(changes.Select(change => change.CheckForm()).Concat(changes.Select(change => change.Check(call.Cluster))).FirstOrDefault(refusal => refusal is not null), () =>
            Array.ForEach(changes, change => change.Apply(call.Cluster)));
    }

    /// <summary>The members of a JSON object, in order.</summary>
    private sealed class JsonObjectValues(JsonObject values) : Dictionary<string, JsonNode?>(values);
}

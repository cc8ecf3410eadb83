using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Contract;

/// <summary>Requests that OBShell would refuse according to the inventory are refused before anything is sent.</summary>
internal sealed class RequestValidationTests
{
    // OBShell checks only for null here, but empty values are never valid.
    private static readonly string[] NeverEmpty =
    [
        "credential_id_list", // no credential to look at
        "name", "new_name", // no name
        "memory_size", "max_cpu", // no resources
        "zone_list", "zones", // no zone
        "primary_zone", // no zone either, where RANDOM stands for any
        "observerConfig", "params", "parameters", "variables", // nothing to set
        "targets", // no host
        "instances", // nothing to keep quiet
    ];

    private static IEnumerable<TestCaseData> Missing =>
        from member in RequiredMembers
        where !member.Path[^1].Field.Nullable || NeverEmpty.Contains(member.Path[^1].Json)
        select Case(member.Route, member.Path, member.Empty);

    private static IEnumerable<TestCaseData> AllowedEmpty =>
        from member in RequiredMembers
        where member.Path[^1].Field.Nullable && !NeverEmpty.Contains(member.Path[^1].Json)
        select Case(member.Route, member.Path, member.Empty);

    private static IEnumerable<TestCaseData> Null =>
        from member in RequiredMembers
        where member.Empty is JsonArray or JsonObject || member.Empty.GetValueKind() == JsonValueKind.String
        where member.Path[^1].Field.Enum is null // these are values, which cannot be null
        select Case(member.Route, member.Path, null);

    private static IEnumerable<TestCaseData> NullInside =>
        from member in RequiredMembers
        let declared = member.Path[^1].Field
        where member.Empty is JsonArray && declared.Enum is null && declared.Type != "array<int64>" // these are values, which cannot be null
        select Case(member.Route, member.Path, new JsonArray((JsonNode?)null));

    private static IEnumerable<(InventoryRoute Route, (string Json, InventoryField Field)[] Path, JsonNode Empty)> RequiredMembers =>
        from route in Bodies
        from path in Paths(route.BodyType!, [])
        where path[^1].Field.Required
        let empty = Empty(path[^1].Field.Type)
        where empty is not null
        select (route, path, empty);

    private static IEnumerable<TestCaseData> Unknown =>
        from route in Bodies
        from path in Paths(route.BodyType!, [])
        let member = path[^1].Field
        where member.Enum is { } name && Inventory.ClosedValues.Contains(name) && name is not "scope-type"
        select Case(route, path, member.Type == "string" ? JsonValue.Create("NO_SUCH") : new JsonArray("NO_SUCH"));

    private static IEnumerable<InventoryRoute> Bodies => Inventory.Routes
        .Where(route => route.BodyType is not (null or "param.ObStopParam" or "meta.AgentInfo") && !Inventory.Aliases.ContainsKey(route.Name))
        .DistinctBy(route => route.BodyType);

    private static readonly ILookup<string, string> PropertyNames = typeof(ObShellClient).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties())
        .ToLookup(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? "", property => property.Name);

    [TestCaseSource(nameof(Missing))]
    public void A_required_member_that_is_empty_is_refused(string route, string[] path, string empty) => Refuses(route, path, empty);

    [TestCaseSource(nameof(Null))]
    public void A_required_member_that_is_null_is_refused(string route, string[] path, string empty) => Refuses(route, path, empty);

    [TestCaseSource(nameof(NullInside))]
    public void A_null_in_a_required_list_is_refused(string route, string[] path, string list) => Refuses(route, path, list);

    [TestCaseSource(nameof(AllowedEmpty))]
    public void A_required_member_may_be_empty_if_OBShell_checks_only_for_null(string name, string[] path, string empty)
    {
        var route = LibraryRoute.ByName[name];
        var body = Changed(name, path, empty);

        var written = JsonSerializer.SerializeToNode(route.ReadBody(body), WholeJson.Options.GetTypeInfo(route.Body!.ParameterType));

        Assert.That(JsonNode.DeepEquals(written, body), Is.True, $"{written}\nfor\n{body}");
    }

    [Test]
    public void Members_that_are_never_empty_are_required() => Assert.That(NeverEmpty, Is.SubsetOf(RequiredMembers.Where(member => member.Path[^1].Field.Nullable).Select(member => member.Path[^1].Json)));

    [TestCaseSource(nameof(Unknown))]
    public void An_unknown_value_is_refused(string route, string[] path, string word) => Refuses(route, path, word);

    [Test]
    public async Task An_unknown_value_in_a_query_is_refused()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => obshell.Tenants.ListAsync(new TenantMode("POSTGRES")));

        Assert.Multiple(() =>
        {
            Assert.That(refusal!.ParamName, Is.EqualTo("mode"), refusal.ToString());
            Assert.That(refusal.Message, Does.Contain("POSTGRES").And.Contain(nameof(TenantMode)));
            Assert.That(fake.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task An_agent_without_an_address_is_refused()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => obshell.Agents.RemoveAsync(new AgentAddress { Ip = "10.10.10.1" }));

        Assert.That(refusal!.ParamName, Is.EqualTo("request"));
        Assert.That(fake.Requests, Is.Empty);
    }

    private static void Refuses(string name, string[] path, string value)
    {
        var refusal = Assert.Catch<ArgumentException>(() => LibraryRoute.ByName[name].ReadBody(Changed(name, path, value)));
        Assert.That(path.SelectMany(step => PropertyNames[step]), Does.Contain(refusal!.ParamName));
    }

    /// <summary>The sample of a body with another value at a path.</summary>
    private static JsonNode Changed(string name, string[] path, string value)
    {
        var body = SampleJson.Of(Inventory.Routes.Single(candidate => candidate.Name == name).BodyType, isRequest: true)!;
        var at = body;
        foreach (var step in path[..^1])
        {
            at = at[step]!;
            at = at is JsonArray { Count: > 0 } items ? items[0]! : at;
        }

        at[path[^1]] = JsonNode.Parse(value);
        return body;
    }

    private static TestCaseData Case(InventoryRoute route, (string Json, InventoryField Field)[] path, JsonNode? value) =>
        new TestCaseData(route.Name, path.Select(step => step.Json).ToArray(), value?.ToJsonString() ?? "null").SetArgDisplayNames($"{route.BodyType}.{string.Join('.', path.Select(step => step.Json))}");

    private static IEnumerable<(string Json, InventoryField Field)[]> Paths(string type, (string Json, InventoryField Field)[] above)
    {
        if (type == "param.Scope")
        {
            yield break;
        }

        // The server ignores the members of a DAG in a request.
        foreach (var field in Inventory.Types[type].Fields.Where(field => type != "task.DagOperator" || field.Json == "operator"))
        {
            (string, InventoryField)[] path = [.. above, (field.Json, field)];
            yield return path;
            var inner = field.Type.StartsWith("array<", StringComparison.Ordinal) ? field.Type[6..^1] : field.Type;
            if (Inventory.Types.ContainsKey(inner))
            {
                foreach (var below in Paths(inner, path))
                {
                    yield return below;
                }
            }
        }
    }

    private static JsonNode? Empty(string type) => type switch
    {
        "string" => "",
        "int32" or "int64" or "uint64" or "double" => 0,
        _ when type.StartsWith("array<", StringComparison.Ordinal) => new JsonArray(),
        _ when type.StartsWith("map<", StringComparison.Ordinal) => new JsonObject(),
        _ => null,
    };
}

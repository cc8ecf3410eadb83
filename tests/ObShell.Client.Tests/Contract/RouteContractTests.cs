using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Contract;

/// <summary>The declarations of routes and types, compared with the inventory.</summary>
internal sealed class RouteContractTests
{
    private static IEnumerable<InventoryRoute> Routes => Inventory.Routes.Where(route => !Inventory.Aliases.ContainsKey(route.Name));

    // These are not required.
    private static readonly string[] NotRequired =
    [
        "meta.AgentInfo.ip", "meta.AgentInfo.port", "oceanbase.OBInstance.type", // told in answers as well; the requests that have one look at it
        "param.ObStopParam.scope", // the factories of the request set it
        "task.NodeDetailDTO.id", "task.TaskDetailDTO.id", // told in answers; the server lets them come along with an order
    ];

    // Sent even if they are not set.
    private static readonly Dictionary<string, JsonNode> AlwaysSent = new()
    {
        ["param.RestoreParam.archive_log_uri"] = "", // the server fails without it
        ["param.RestoreStorageParam.archive_log_uri"] = "",
        ["param.RestoreWindowsParam.archive_log_uri"] = "",
        ["oceanbase.OBInstance.obcluster"] = "", // told in answers as well, where they are never missing
        ["oceanbase.OBInstance.obzone"] = "",
        ["oceanbase.OBInstance.observer"] = "",
        ["oceanbase.OBInstance.obtenant"] = "",
        ["alarm.Matcher.is_regex"] = false,
        ["alarm.Matcher.name"] = "",
        ["alarm.Matcher.value"] = "",
    };

    private static IEnumerable<TestCaseData> Bodies => Routes
        .Where(route => route.BodyType is not (null or "param.ObStopParam")) // whose modes are tested elsewhere
        .DistinctBy(route => LibraryRoute.ByName[route.Name].Body!.ParameterType)
        .Select(route => new TestCaseData(route).SetArgDisplayNames(route.BodyType!));

    private static readonly Type[] Integers = [typeof(int), typeof(long)];

    private static readonly Type[] Quantities = [typeof(ByteSize), typeof(TimeSpan), typeof(DateTimeOffset), typeof(ServerTime)];

    [Test]
    public void Every_route_has_exactly_one_method_or_is_an_alias()
    {
        Assert.That(Inventory.Routes, Has.Count.EqualTo(198));
        Assert.That(Inventory.Aliases.Keys.Concat(LibraryRoute.ByName.Keys), Is.EquivalentTo(Inventory.Routes.Select(route => route.Name)));
        Assert.That(Inventory.Aliases.Values.Where(name => !LibraryRoute.ByName.ContainsKey(name)), Is.Empty);
    }

    [TestCaseSource(nameof(Routes))]
    public void A_route_has_the_parameters_body_and_response_of_the_inventory(InventoryRoute expected)
    {
        var route = LibraryRoute.ByName[expected.Name];

        Assert.Multiple(() =>
        {
            Assert.That(route.InPath, Is.EqualTo(expected.PathParams.Select(parameter => parameter.Name)));
            Assert.That(route.InQuery.Select(LibraryRoute.WireName), Is.EquivalentTo(expected.QueryParams.Select(parameter => parameter.Name)));
            Assert.That(route.InQuery.Where(parameter => !parameter.HasDefaultValue && route.Member.DeclaringType!.IsPublic).Select(LibraryRoute.WireName), Is.EquivalentTo(expected.QueryParams.Where(parameter => parameter.Required).Select(parameter => parameter.Name)));
            foreach (var parameter in route.InQuery)
            {
                var declared = expected.QueryParams.Single(candidate => candidate.Name == LibraryRoute.WireName(parameter));
                Assert.That(IsQueryOf(declared, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType), Is.True, $"{declared} as {parameter.ParameterType}");
            }

            Assert.That(route.Body is not null, Is.EqualTo(expected.BodyType is not null || expected.Multipart), "body");
            if (expected.BodyType is { } body && route.Body is not null)
            {
                Assert.That(Mismatches(body, route.Body.ParameterType, body), Is.Empty);
            }

            Assert.That(route.Data is null, Is.EqualTo(expected.ResponseType is null), "data");
            Assert.That(route.Data is null ? [] : Mismatches(expected.ResponseType!, route.Data, "data"), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Bodies))]
    public void A_request_with_only_required_members_sends_nothing_else(InventoryRoute expected)
    {
        var route = LibraryRoute.ByName[expected.Name];
        var minimal = Minimal(expected.BodyType!, route.Body!.ParameterType);

        var sent = JsonSerializer.SerializeToNode(route.ReadBody(minimal), WholeJson.Options.GetTypeInfo(route.Body!.ParameterType))!;

        Assert.That(JsonNode.DeepEquals(sent, minimal), Is.True, $"{sent.ToJsonString()}\nfor\n{minimal.ToJsonString()}");
    }

    [Test]
    public void Error_codes_and_constants_correspond_one_to_one() => Assert.That(
        typeof(ObShellErrorCodes).GetNestedTypes().SelectMany(area => area.GetFields()).Select(field => (string)field.GetRawConstantValue()!),
        Is.EquivalentTo(Inventory.Errors.Select(error => error.ErrCode).Distinct()));

    [Test]
    public void Every_error_code_documents_its_HTTP_status() => Assert.Multiple(() =>
    {
        foreach (var constant in typeof(ObShellErrorCodes).GetNestedTypes().SelectMany(area => area.GetFields()))
        {
            var code = (string)constant.GetRawConstantValue()!;
            var statuses = Inventory.Errors.Where(error => error.ErrCode == code).Select(error => error.HttpStatus).Distinct();
            Assert.That(Documentation.Summary(constant), Does.EndWith($"({code}, HTTP {string.Join(" or ", statuses)})."));
        }
    });

    [Test]
    public void The_documentation_of_every_error_code_says_more_than_its_name() => Assert.That(
        typeof(ObShellErrorCodes).GetNestedTypes()
            .SelectMany(area => area.GetFields())
            .Where(constant => Documentation.Summary(constant)!.StartsWith(constant.DeclaringType!.Name + ": ", StringComparison.Ordinal)),
        Is.Empty);

    private static bool IsQueryOf(InventoryParameter parameter, Type type) => (parameter.Type, parameter.Format) switch
    {
        _ when parameter.Enum is not null => IsOpenValue(type),
        ("bool", _) => type == typeof(bool),
        ("int64" or "uint64", _) => Integers.Contains(type),
        ("datetime", _) => type == typeof(DateTimeOffset),
        (_, "comma-separated") => type == typeof(IEnumerable<string>),
        (_, "microseconds") => type == typeof(TimeSpan),
        _ => type == typeof(string) || IsOpenValue(type),
    };

    private static List<string> Mismatches(string expected, Type actual, string where, HashSet<string>? seen = null)
    {
        seen ??= [];
        var type = Nullable.GetUnderlyingType(actual) ?? actual;
        if (expected.StartsWith("IterableData<", StringComparison.Ordinal))
        {
            return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ObShellList<>)
                ? Mismatches(expected["IterableData<".Length..^1], type.GenericTypeArguments[0], where, seen)
                : [$"{where}: {type} for {expected}"];
        }

        if (expected.StartsWith("array<", StringComparison.Ordinal))
        {
            return type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))
                ? Mismatches(expected["array<".Length..^1], type.GenericTypeArguments[0], where, seen)
                : [$"{where}: {type} for {expected}"];
        }

        if (expected.StartsWith("map<string,", StringComparison.Ordinal))
        {
            return type.IsGenericType && type.GenericTypeArguments is [var key, var value] && key == typeof(string)
                ? Mismatches(expected["map<string,".Length..^1], value, where, seen)
                : [$"{where}: {type} for {expected}"];
        }

        return Inventory.Types.TryGetValue(expected, out var members)
            ? Members(expected, members, type, where, seen)
            : Fits(expected, type) ? [] : [$"{where}: {type} for {expected}"];
    }

    private static List<string> Members(string name, InventoryType expected, Type actual, string where, HashSet<string> seen)
    {
        if (!seen.Add(name))
        {
            return [];
        }

        var properties = actual.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => JsonName(property) is not null)
            .ToDictionary(property => JsonName(property)!);

        // The server ignores the members of a DAG in a request.
        var fields = name == "task.DagOperator" ? expected.Fields.Where(field => field.Json == "operator").ToArray() : expected.Fields;
        var result = new List<string>();
        result.AddRange(fields.Select(field => field.Json).Except(properties.Keys).Select(missing => $"{where}: {actual.Name} has no {missing}"));
        result.AddRange(properties.Keys.Except(fields.Select(field => field.Json)).Select(extra => $"{where}: {actual.Name} has {extra} too many"));
        foreach (var field in fields.Where(field => properties.ContainsKey(field.Json)))
        {
            var property = properties[field.Json];
            result.AddRange(Mismatches(field.Type, property.PropertyType, $"{where}.{field.Json}", seen));
            if (expected.UsedIn.Contains("request") && field.Required && !IsRequired(property) && !NotRequired.Contains($"{name}.{field.Json}"))
            {
                result.Add($"{where}: {actual.Name}.{property.Name} is required");
            }

            if (expected.UsedIn.Contains("response") && field.Nullable && IsScalar(field.Type) && !IsNullable(property))
            {
                result.Add($"{where}: {actual.Name}.{property.Name} can be null");
            }
        }

        return result;
    }

    /// <summary>The JSON of a type with only the members that the inventory or the library requires.</summary>
    private static JsonObject Minimal(string name, Type type)
    {
        var properties = type.GetProperties().Where(property => JsonName(property) is not null).ToDictionary(property => JsonName(property)!);
        var result = new JsonObject(AlwaysSent.Where(member => member.Key.StartsWith(name + ".", StringComparison.Ordinal)).Select(member => KeyValuePair.Create(member.Key[(name.Length + 1)..], (JsonNode?)member.Value.DeepClone())));
        foreach (var field in Inventory.Types[name].Fields.Where(field => properties.ContainsKey(field.Json) && (field.Required || IsRequired(properties[field.Json]))))
        {
            var element = field.Type.StartsWith("array<", StringComparison.Ordinal) ? field.Type["array<".Length..^1] : null;
            var inner = properties[field.Json].PropertyType;
            result[field.Json] =
                field.Type == "param.Scope" || !Inventory.Types.ContainsKey(element ?? field.Type) ? SampleJson.Of(field.Type, isRequest: true, field.Json, field.Enum)
                : element is null ? Minimal(field.Type, inner)
                : new JsonArray(Minimal(element, inner.GenericTypeArguments[0]));
        }

        return result;
    }

    private static string? JsonName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    /// <summary>Whether the object cannot be created without it.</summary>
    private static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || property.DeclaringType!.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name && !parameter.HasDefaultValue));

    private static bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static bool IsScalar(string type) => type is "string" or "int32" or "int64" or "uint64" or "double" or "bool" or "datetime" or "object";

    private static bool Fits(string expected, Type type) => expected switch
    {
        "string" => type == typeof(string) || type == typeof(bool) || type == typeof(ByteSize) || type == typeof(ServerTime) || IsOpenValue(type),
        "int32" => type == typeof(int) || type.IsEnum,
        "int64" => Integers.Contains(type) || Quantities.Contains(type) || type.IsEnum,
        "uint64" => Integers.Contains(type) || type == typeof(ByteSize) || type == typeof(string),
        "double" => type == typeof(double) || Quantities.Contains(type),
        "bool" => type == typeof(bool),
        "datetime" => type == typeof(ServerTime) || type == typeof(DateTimeOffset),
        "object" => type == typeof(JsonElement) || type == typeof(JsonNode),
        _ => false,
    };

    private static bool IsOpenValue(Type type) => type.IsValueType && (type == typeof(DagId) || type.GetConstructor([typeof(string)]) is not null);
}

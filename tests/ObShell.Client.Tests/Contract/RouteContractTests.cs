using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tests.Contract;

/// <summary>The library's routes and types against the inventory, by what they declare.</summary>
internal sealed class RouteContractTests
{
    private static IEnumerable<InventoryRoute> Routes => Inventory.Routes.Where(route => !Inventory.Aliases.ContainsKey(route.Name));

    private static readonly Type[] Integers = [typeof(int), typeof(long)];

    [Test]
    public void Every_route_has_exactly_one_method_or_is_an_alias()
    {
        Assert.That(Inventory.Routes, Has.Count.EqualTo(198));
        Assert.That(Inventory.Aliases.Keys.Concat(LibraryRoute.ByName.Keys), Is.EquivalentTo(Inventory.Routes.Select(route => route.Name)));
        Assert.That(Inventory.Aliases.Values.Where(name => !LibraryRoute.ByName.ContainsKey(name)), Is.Empty);
    }

    [TestCaseSource(nameof(Routes))]
    public void A_route_has_the_parameters_body_and_answer_of_the_inventory(InventoryRoute expected)
    {
        var route = LibraryRoute.ByName[expected.Name];

        Assert.Multiple(() =>
        {
            Assert.That(route.InPath, Is.EqualTo(expected.PathParams.Select(parameter => parameter.Name)));
            Assert.That(route.InQuery.Select(LibraryRoute.WireName), Is.EquivalentTo(expected.QueryParams.Select(parameter => parameter.Name)));
            Assert.That(route.InQuery.Where(parameter => !parameter.HasDefaultValue).Select(LibraryRoute.WireName), Is.EquivalentTo(expected.QueryParams.Where(parameter => parameter.Required).Select(parameter => parameter.Name)));
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

            Assert.That(Mismatches(expected.ResponseType, route.Data, "data"), Is.Empty);
        });
    }

    [Test]
    public void Every_error_code_is_a_constant_and_every_constant_is_a_code() => Assert.That(
        typeof(ObShellErrorCodes).GetNestedTypes().SelectMany(area => area.GetFields()).Select(field => (string)field.GetRawConstantValue()!),
        Is.EquivalentTo(Inventory.Errors.Select(error => error.ErrCode).Distinct()));

    [Test]
    public void Every_error_code_says_which_status_it_comes_with() => Assert.Multiple(() =>
    {
        foreach (var constant in typeof(ObShellErrorCodes).GetNestedTypes().SelectMany(area => area.GetFields()))
        {
            var code = (string)constant.GetRawConstantValue()!;
            var statuses = Inventory.Errors.Where(error => error.ErrCode == code).Select(error => error.HttpStatus).Distinct();
            Assert.That(Documentation.Summary(constant), Does.EndWith($"({code}, HTTP {string.Join(" or ", statuses)})."));
        }
    });

    [Test]
    public void Every_error_code_that_an_operator_meets_says_what_happened_and_not_just_its_name() => Assert.That(
        ((Type[])[
            typeof(ObShellErrorCodes.Agent), typeof(ObShellErrorCodes.Backup), typeof(ObShellErrorCodes.Cluster), typeof(ObShellErrorCodes.Restore), typeof(ObShellErrorCodes.Task),
            typeof(ObShellErrorCodes.Tenant), typeof(ObShellErrorCodes.Upgrade),
        ]).SelectMany(area => area.GetFields()).Where(constant => Documentation.Summary(constant)!.StartsWith(constant.DeclaringType!.Name + ": ", StringComparison.Ordinal)),
        Is.Empty);

    private static bool IsQueryOf(InventoryParameter parameter, Type type) => (parameter.Type, parameter.Format) switch
    {
        ("bool", _) => type == typeof(bool),
        ("int64" or "uint64", _) => type == typeof(long),
        ("datetime", _) => type == typeof(DateTimeOffset),
        (_, "comma-separated") => type == typeof(IEnumerable<string>),
        (_, "microseconds") => type == typeof(long),
        _ => type == typeof(string) || IsOpenValue(type),
    };

    private static List<string> Mismatches(string? expected, Type actual, string where, HashSet<string>? seen = null)
    {
        seen ??= [];
        var type = Nullable.GetUnderlyingType(actual) ?? actual;
        if (expected is null)
        {
            return type == typeof(JsonElement) ? [] : [$"{where}: {type} for nothing"];
        }

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

        var properties = actual.GetProperties()
            .Select(property => (property.PropertyType, Name: property.GetCustomAttributes(typeof(JsonPropertyNameAttribute), true).Cast<JsonPropertyNameAttribute>().SingleOrDefault()?.Name))
            .Where(property => property.Name is not null)
            .ToDictionary(property => property.Name!, property => property.PropertyType);

        // Of a DAG's own members, which the server lets come along with an order, it looks at none.
        var fields = name == "task.DagOperator" ? expected.Fields.Where(field => field.Json == "operator").ToArray() : expected.Fields;
        var result = new List<string>();
        result.AddRange(fields.Select(field => field.Json).Except(properties.Keys).Select(missing => $"{where}: {actual.Name} has no {missing}"));
        result.AddRange(properties.Keys.Except(fields.Select(field => field.Json)).Select(extra => $"{where}: {actual.Name} has {extra} too many"));
        foreach (var field in fields.Where(field => properties.ContainsKey(field.Json)))
        {
            result.AddRange(Mismatches(field.Type, properties[field.Json], $"{where}.{field.Json}", seen));
        }

        return result;
    }

    private static bool Fits(string expected, Type type) => expected switch
    {
        "string" => type == typeof(string) || IsOpenValue(type),
        "int32" => type == typeof(int) || type.IsEnum,
        "int64" => Integers.Contains(type) || type.IsEnum,
        "uint64" => type == typeof(ulong),
        "double" => type == typeof(double),
        "bool" => type == typeof(bool),
        "datetime" => type == typeof(ServerTime) || type == typeof(DateTimeOffset),
        "object" => type == typeof(JsonElement) || type == typeof(JsonNode),
        _ => false,
    };

    private static bool IsOpenValue(Type type) => type.IsValueType && (type == typeof(DagId) || type.GetConstructor([typeof(string)]) is not null);
}

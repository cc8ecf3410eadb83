using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Protocol;
using ObShell.Client.Upgrades;
using Refit;

namespace ObShell.Client.TestSupport;

/// <summary>A method of one of the library's interfaces.</summary>
internal sealed record LibraryRoute(MethodInfo Member, HttpMethodAttribute Http)
{
    private static readonly JsonSerializerOptions Requests = new(WholeJson.Options) { Converters = { new ScopeReader() } };

    private static readonly DateTimeOffset Moment = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));

    public static IReadOnlyDictionary<string, LibraryRoute> ByName { get; } = typeof(ObShellClient).Assembly.GetTypes()
        .Where(type => type.IsInterface)
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<HttpMethodAttribute>() is not null)
        .Select(method => new LibraryRoute(method, method.GetCustomAttribute<HttpMethodAttribute>()!))
        .ToDictionary(route => route.Name);

    public string Name => $"{Http.Method.Method} {Http.Path}";

    /// <summary>The public method that calls the route: that of its interface, or one of the client or of an operation if the interface is internal.</summary>
    public MethodInfo Door => Member.DeclaringType!.IsPublic ? Member
        : typeof(IObShellClient).GetMethods().Concat(typeof(DagOperation).GetMethods()).First(method => Documentation.Routes(method).Contains(Name));

    /// <summary>The type of the data of a response; null for a route without data.</summary>
    public Type? Data => Member.ReturnType.GenericTypeArguments is not [var value] ? null
        : value == typeof(DagOperation) ? typeof(DagDetailDTO)
        : !value.IsGenericType ? value
        : value.GetGenericTypeDefinition() == typeof(ObShellResponse<>) ? value.GenericTypeArguments[0]
        : value.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? typeof(ObShellList<>).MakeGenericType(value.GenericTypeArguments)
        : value;

    public ParameterInfo? Body => Member.GetParameters().SingleOrDefault(parameter => parameter.GetCustomAttribute<BodyAttribute>() is not null);

    /// <summary>The expression that calls it.</summary>
    public string Spelling => Door.DeclaringType == typeof(DagOperation) ? $"DagOperation.{Door.Name}"
        : Door.DeclaringType == typeof(IObShellClient) ? $"obshell.{Door.Name}"
        : $"obshell.{typeof(IObShellClient).GetProperties().Single(property => property.PropertyType == Door.DeclaringType).Name}.{Door.Name}";

    private IEnumerable<ParameterInfo> Named => Member.GetParameters()
        .Where(parameter => parameter != Body && parameter.ParameterType != typeof(CancellationToken) && parameter.GetCustomAttribute<Refit.PropertyAttribute>() is null);

    public IEnumerable<string> InPath => Named.Select(WireName).Where(name => Http.Path.Contains($"{{{name}}}", StringComparison.Ordinal));

    public IEnumerable<ParameterInfo> InQuery => Named.Where(parameter => !InPath.Contains(WireName(parameter)));

    /// <summary>The body with the members of the inventory.</summary>
    public object? SampleBody(InventoryRoute expected) =>
        expected.Multipart ? PackageUpload.FromStream(new MemoryStream([1, 2, 3]), "package.rpm")
        : expected.BodyType is null ? null
        : ReadBody(SampleJson.Of(expected.BodyType, isRequest: true)!);

    /// <summary>The body read from JSON.</summary>
    public object? ReadBody(JsonNode body) => JsonSerializer.Deserialize(body, Requests.GetTypeInfo(Body!.ParameterType));

    public static string WireName(ParameterInfo parameter) => parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;

    /// <summary>Calls it on a client, with a value for every parameter.</summary>
    public Task InvokeAsync(ObShellClient client, object? body, CancellationToken cancellationToken)
    {
        var api = typeof(ObShellClient).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => property.PropertyType == Member.DeclaringType)
            .MaxBy(property => property.GetMethod!.IsPublic)!
            .GetValue(client);
        return (Task)Member.Invoke(api, [.. Member.GetParameters().Select(parameter => Argument(parameter, body, cancellationToken))])!;
    }

    /// <summary>The result of a call as the data of a response; null for a call that returns nothing.</summary>
    public JsonNode? Written(Task call)
    {
        var result = Result(call);
        return result is null ? null
            : Data!.IsGenericType && Data.GetGenericTypeDefinition() == typeof(ObShellList<>)
                ? new JsonObject { ["contents"] = JsonSerializer.SerializeToNode(result, WholeJson.Options.GetTypeInfo(Member.ReturnType.GenericTypeArguments[0])) }
            : JsonSerializer.SerializeToNode(result is DagOperation operation ? operation.Latest : result, WholeJson.Options.GetTypeInfo(Data));
    }

    /// <summary>The result of a call; null for a call that returns nothing.</summary>
    public object? Result(Task call)
    {
        var result = Member.ReturnType.IsGenericType ? call.GetType().GetProperty("Result")!.GetValue(call) : null;
        return result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ObShellResponse<>) ? type.GetProperty("Data")!.GetValue(result) : result;
    }

    public static object? Argument(ParameterInfo parameter, object? body, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(CancellationToken) => cancellationToken,
            _ when body is not null && type.IsInstanceOfType(body) => body,
            _ when type == typeof(string) => $"a b+ü?&{parameter.Name}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(long) => 9_007_199_254_740_993L,
            _ when type == typeof(int) => 7,
            _ when type == typeof(DateTimeOffset) => Moment,
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(7),
            _ when type == typeof(DagId) => DagId.Parse("2213070643302886000000000000042"),
            _ when type == typeof(IEnumerable<string>) => new[] { "one", "two" },
            _ when type.IsValueType => type.GetProperties(BindingFlags.Public | BindingFlags.Static)[0].GetValue(null),
            _ => throw new AssertionException($"nothing to pass for {parameter}"),
        };
    }

    /// <summary>The argument for a placeholder or a query as OBShell reads it; null if there is none of that name.</summary>
    public string? Text(string name) => Named.SingleOrDefault(parameter => WireName(parameter) == name.Trim('{', '}')) is { } found
        ? Argument(found, null, CancellationToken.None) switch
        {
            true => "true",
            TimeSpan => "7000000",
            DateTimeOffset => "2026-01-02T03:04:05+08:00",
            IEnumerable<string> words => string.Join(',', words),
            long and var number => $"{number}",
            var other => other!.ToString(),
        }
        : null;

    public override string ToString() => Name;
}

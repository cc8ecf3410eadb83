using System.Collections.Frozen;
using System.Reflection;
using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Testing;

/// <summary>All routes of the client's interfaces, and the aliases that OBShell has for some of them.</summary>
internal static class ApiRoutes
{
    private static readonly FrozenDictionary<string, string> Spellings = new Dictionary<string, string>
    {
        ["POST /api/v1/status"] = "GET /api/v1/status",
        ["POST /api/v1/agent"] = "POST /api/v1/agent/join",
        ["DELETE /api/v1/agent"] = "POST /api/v1/agent/remove",
        ["DELETE /api/v1/observer"] = "POST /api/v1/ob/scale_in",
        ["POST /api/v1/obcluster/config"] = "PUT /api/v1/obcluster/config",
        ["POST /api/v1/observer/config"] = "PUT /api/v1/observer/config",
        ["GET /api/v1/tenant/{name}/users"] = "GET /api/v1/tenant/{name}/user",
        ["PUT /api/v1/tenant/{name}/user/{user}/db-privileges"] = "PUT /api/v1/tenant/{name}/user/{user}/db-privilege",
        ["PUT /api/v1/tenant/{name}/user/{user}/global-privileges"] = "PUT /api/v1/tenant/{name}/user/{user}/global-privilege",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ApiRoute> ByName = Read();

    public static ApiRoute? Find(string method, string path) =>
        ByName.Values.Where(route => route.Fits(method, path)).MinBy(route => route.Placeholders);

    /// <summary>The name of a route, also for its aliases.</summary>
    /// <exception cref="ArgumentException">There is no such route.</exception>
    public static string Canonical(string method, string route)
    {
        var name = Spellings.GetValueOrDefault($"{method} {route}") ?? $"{method} {route}";
        return ByName.ContainsKey(name) ? name : throw new ArgumentException($"OBShell has no route {name}.", nameof(route));
    }

    public static string Canonical(ApiRoute route) => Spellings.GetValueOrDefault(route.Name) ?? route.Name;

    private static FrozenDictionary<string, ApiRoute> Read()
    {
        var routes = typeof(ObShellClient).Assembly.GetTypes()
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods())
            .Select(method => (Http: method.GetCustomAttribute<HttpMethodAttribute>(), Data: DataOf(method.ReturnType)))
            .Where(method => method.Http is not null)
            .Select(method => new ApiRoute(method.Http!.Method.Method, method.Http.Path, method.Data))
            .ToDictionary(route => route.Name);
        foreach (var (spelling, name) in Spellings)
        {
            if (routes.TryGetValue(name, out var route))
            {
                routes[spelling] = new ApiRoute(spelling.Split(' ')[0], spelling.Split(' ')[1], route.DataType);
            }
        }

        return routes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The type of the data of a response, by the return type of the method; null for none.</summary>
    private static Type? DataOf(Type returned)
    {
        if (returned.GenericTypeArguments is not [var value])
        {
            return null;
        }

        var generic = value.IsGenericType ? value.GetGenericTypeDefinition() : null;
        return value == typeof(DagOperation) ? typeof(DagDetailDTO)
            : generic == typeof(ObShellResponse<>) ? value.GenericTypeArguments[0]
            : generic == typeof(IReadOnlyList<>) ? typeof(ObShellList<>).MakeGenericType(value.GenericTypeArguments)
            : value;
    }
}

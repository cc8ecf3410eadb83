using System.Collections.Frozen;

namespace ObShell.Client.Testing;

/// <summary>How the fake comes by what it answers on a route.</summary>
internal static class RouteSupport
{
    private const string Tasks = "/api/v1/task/";

    private static readonly FrozenSet<string> OfAgent = new[]
    {
        "GET /api/v1/time",
        "GET /api/v1/info",
        "GET /api/v1/git-info",
        "GET /api/v1/status",
        "GET /api/v1/secret",
        "POST /api/v1/login",
        "POST /api/v1/logout",
        "POST /api/v1/sso/token",
        "GET /api/v1/sso/exchange",
        "POST /api/v1/agent/password",
        "POST /api/v1/ob/stop",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it makes up data with every member set, and changes nothing.</summary>
    public static bool IsSample(ApiRoute route) =>
        !route.Template.StartsWith(Tasks, StringComparison.Ordinal) && !OfAgent.Contains(ApiRoutes.Canonical(route)) && ModelRoutes.Find(route) is null;
}

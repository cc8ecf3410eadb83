namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>The routes that still answer with data that is made up, and change nothing. The list only gets shorter.</summary>
internal sealed class SampleRouteTests
{
    private static readonly string[] Samples =
    [
        "POST /api/v1/obproxy",
        "DELETE /api/v1/obproxy",
        "POST /api/v1/obproxy/start",
        "POST /api/v1/obproxy/stop",
        "POST /api/v1/obproxy/package",
        "POST /api/v1/obproxy/upgrade",
        "POST /api/v1/ob/init",
        "POST /api/v1/ob/scale_out",
        "POST /api/v1/ob/scale_in",
        "POST /api/v1/ob/upgrade",
        "POST /api/v1/ob/upgrade/check",
        "POST /api/v1/agent/join",
        "POST /api/v1/agent",
        "DELETE /api/v1/agent",
        "POST /api/v1/agent/remove",
        "POST /api/v1/agent/upgrade",
        "POST /api/v1/agent/upgrade/check",
        "PUT /api/v1/obcluster/config",
        "POST /api/v1/obcluster/config",
        "PUT /api/v1/observer/config",
        "POST /api/v1/observer/config",
        "DELETE /api/v1/observer",
        "DELETE /api/v1/zone/{name}",
        "POST /api/v1/upgrade/package",
        "DELETE /api/v1/upgrade/package/{id}",
        "GET /api/v1/upgrade/package/info",
        "POST /api/v1/upgrade/params/backup",
        "POST /api/v1/upgrade/params/restore",
        "POST /api/v1/upgrade/env/check",
        "POST /api/v1/package",
    ];

    [Test]
    public void No_other_route_answers_with_samples() =>
        Assert.That(Inventory.Routes.Select(route => ApiRoutes.Find(route.Method, route.Path)!).Where(RouteSupport.IsSample).Select(route => route.Name), Is.SubsetOf(Samples));

    [Test]
    public void Every_route_that_the_model_has_is_one_of_OBShell() =>
        Assert.That(ModelRoutes.All.Select(route => route.Name), Is.SubsetOf(Inventory.Routes.Select(route => route.Name)));
}

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Which routes read and change the model.</summary>
internal sealed class ModelRouteTests
{
    private static readonly string[] Areas = ["/api/v1/tenant", "/api/v1/unit", "/api/v1/resource-pool", "/api/v1/recyclebin", "/api/v1/obcluster/parameters", "/api/v1/obcluster/charsets"];

    [Test]
    public void Every_route_of_tenants_and_resources_uses_the_model() => Assert.That(
        Inventory.Routes.Where(route => Areas.Any(route.Path.StartsWith) && !route.Path.Contains("backup", StringComparison.Ordinal) && !route.Path.Contains("restore", StringComparison.Ordinal))
            .Select(route => ApiRoutes.Find(route.Method, route.Path)!)
            .Where(route => ModelRoutes.Find(route) is null)
            .Select(route => route.Name),
        Is.Empty);
}

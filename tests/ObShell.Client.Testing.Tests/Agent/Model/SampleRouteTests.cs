namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Which routes use the model.</summary>
internal sealed class SampleRouteTests
{
    /// <summary>The routes that return sample data and change nothing. The list must not grow.</summary>
    private static readonly string[] Samples = [];

    [Test]
    public void No_route_returns_sample_data_that_is_not_listed() =>
        Assert.That(Inventory.Routes.Select(route => ApiRoutes.Find(route.Method, route.Path)!).Where(RouteSupport.IsSample).Select(route => route.Name), Is.EquivalentTo(Samples));

    [Test]
    public void Every_route_of_the_model_is_a_route_of_OBShell() =>
        Assert.That(ModelRoutes.All.Select(route => route.Name), Is.SubsetOf(Inventory.Routes.Select(route => route.Name)));
}

using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Protocol;

/// <summary>Whether a request is read-only, by its method and path.</summary>
internal sealed class RouteEffectTests
{
    private static readonly string[] ReadingPosts =
    [
        "POST /api/v1/alarm/alerts", "POST /api/v1/alarm/rules", "POST /api/v1/alarm/silencers", "POST /api/v1/metrics/query", "POST /api/v1/ob/zone/{zone_name}/stop/check",
        "POST /api/v1/obcluster/shared-storage/validate-key", "POST /api/v1/restore/source-tenant-info", "POST /api/v1/security/credential/validate",
        "POST /api/v1/security/credentials/validate", "POST /api/v1/status", "POST /api/v1/upgrade/env/check", "POST /api/v1/upgrade/params/backup",
    ];

    private static IEnumerable<TestCaseData> AllRoutes => Inventory.Routes.Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    [TestCaseSource(nameof(AllRoutes))]
    public void The_effect_of_a_route_does_not_depend_on_its_arguments(InventoryRoute route)
    {
        var path = string.Join('/', route.Path.Split('/').Select(part => part.StartsWith('{') ? "stats%20x" : part));
        var reads = route.Method == "GET" ? route.Name != "GET /api/v1/sso/exchange" : ReadingPosts.Contains(route.Name);

        Assert.That(Routes.OnlyReads(route.Method, path), Is.EqualTo(reads));
        Assert.That(Routes.OnlyReads(route.Method, path + "?a=b/c"), Is.EqualTo(reads));
        Assert.That(new ObShellCall(route.Method, path, new Uri("http://10.10.10.1:2886")).IsSafe, Is.EqualTo(reads));
    }

    [TestCase("/api/v1/ob/zone//stop/check")]
    [TestCase("/api/v1/ob/zone/a/b/stop/check")]
    [TestCase("/api/v1/ob/zone/a/stop")]
    [TestCase("/api/v1/ob/zone/a/stop/check/")]
    [TestCase("/api/v1/ob/zone/a/stop/checks")]
    [TestCase("/api/v1/alarm/Alerts")]
    [TestCase("/api/v1/alarm/alertss")]
    [TestCase("/api/v1/alarm")]
    [TestCase("api/v1/alarm/alerts")]
    [TestCase("")]
    [TestCase("?/api/v1/alarm/alerts")]
    public void An_unknown_path_is_not_read_only(string path) => Assert.That(Routes.OnlyReads("POST", path), Is.False);

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("post")]
    [TestCase("get")]
    public void An_unknown_method_is_not_read_only(string method) => Assert.That(Routes.OnlyReads(method, "/api/v1/alarm/alerts"), Is.False);

    [Test]
    public void HEAD_is_read_only_like_GET()
    {
        Assert.That(Routes.OnlyReads("HEAD", "/api/v1/info"));
        Assert.That(Routes.OnlyReads("HEAD", "/api/v1/sso/exchange"), Is.False);
    }

    [Test]
    public void Looking_up_a_route_allocates_nothing()
    {
        string[] paths = ["/api/v1/task/dag/22130706433028873?show_details=true", "/api/v1/ob/zone/zone1/stop/check", "/api/v1/ob/stop"];
        foreach (var path in paths)
        {
            Routes.OnlyReads("POST", path);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 100; count++)
        {
            foreach (var path in paths)
            {
                Routes.OnlyReads("GET", path);
                Routes.OnlyReads("POST", path);
            }
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void A_method_documents_an_unknown_outcome_only_if_it_can_have_one() => Assert.Multiple(() =>
    {
        foreach (var (name, route) in LibraryRoute.ByName)
        {
            Assert.That(
                Documentation.Exceptions(route.Door).Contains(typeof(OperationOutcomeUnknownException).FullName),
                Is.EqualTo(!Routes.OnlyReads(route.Http.Method.Method, route.Http.Path)),
                name);
        }
    });
}

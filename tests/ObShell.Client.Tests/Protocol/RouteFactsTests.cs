using ObShell.Client.Protocol;
using ObShell.Client.Tests.Contract;

namespace ObShell.Client.Tests.Protocol;

/// <summary>The table of route facts against the inventory, and how it finds a route by its path.</summary>
internal sealed class RouteFactsTests
{
    private static readonly string[] ReadingPosts =
    [
        "POST /api/v1/alarm/alerts", "POST /api/v1/alarm/rules", "POST /api/v1/alarm/silencers", "POST /api/v1/metrics/query", "POST /api/v1/ob/zone/{zone_name}/stop/check",
        "POST /api/v1/obcluster/shared-storage/validate-key", "POST /api/v1/restore/source-tenant-info", "POST /api/v1/security/credential/validate",
        "POST /api/v1/security/credentials/validate", "POST /api/v1/status", "POST /api/v1/upgrade/env/check", "POST /api/v1/upgrade/params/backup",
    ];

    private static IEnumerable<TestCaseData> Routes => Inventory.Routes.Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    [Test]
    public void Every_entry_is_a_route_of_the_inventory_and_stands_once()
    {
        var names = RouteFacts.All.Select(fact => $"{fact.Method} {fact.Template}").ToArray();

        Assert.That(names, Is.SubsetOf(Inventory.Routes.Select(route => route.Name)));
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void No_entry_starts_a_dag() => Assert.That(
        Inventory.Routes.Where(route => route.ReturnsDag && RouteFacts.All.Any(fact => $"{fact.Method} {fact.Template}" == route.Name)),
        Is.Empty);

    [Test]
    public void The_reading_posts_are_those_whose_handlers_store_nothing() => Assert.That(
        RouteFacts.All.Where(fact => fact.OnlyReads).Select(fact => $"{fact.Method} {fact.Template}"),
        Is.EquivalentTo(ReadingPosts));

    [TestCaseSource(nameof(Routes))]
    public void A_route_reads_or_not_whatever_stands_in_its_placeholders(InventoryRoute route)
    {
        var path = string.Join('/', route.Path.Split('/').Select(part => part.StartsWith('{') ? "stats%20%2F" : part));
        var reads = route.Method == "GET" ? route.Name != "GET /api/v1/sso/exchange" : ReadingPosts.Contains(route.Name);

        Assert.That(RouteFacts.OnlyReads(route.Method, path), Is.EqualTo(reads));
        Assert.That(RouteFacts.OnlyReads(route.Method, path + "?a=b/c"), Is.EqualTo(reads));
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
    public void A_path_that_is_none_of_them_changes_something(string path) => Assert.That(RouteFacts.OnlyReads("POST", path), Is.False);

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("post")]
    [TestCase("get")]
    public void Another_method_changes_something(string method) => Assert.That(RouteFacts.OnlyReads(method, "/api/v1/alarm/alerts"), Is.False);

    [Test]
    public void A_head_is_like_a_get()
    {
        Assert.That(RouteFacts.OnlyReads("HEAD", "/api/v1/info"));
        Assert.That(RouteFacts.OnlyReads("HEAD", "/api/v1/sso/exchange"), Is.False);
    }

    [Test]
    public void Looking_a_route_up_allocates_nothing()
    {
        string[] paths = ["/api/v1/task/dag/22130706433028873?show_details=true", "/api/v1/ob/zone/zone1/stop/check", "/api/v1/ob/stop"];
        foreach (var path in paths)
        {
            RouteFacts.OnlyReads("POST", path);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 100; count++)
        {
            foreach (var path in paths)
            {
                RouteFacts.OnlyReads("GET", path);
                RouteFacts.OnlyReads("POST", path);
            }
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void The_documentation_of_a_method_names_an_unknown_outcome_only_if_there_can_be_one() => Assert.Multiple(() =>
    {
        foreach (var (name, route) in LibraryRoute.ByName)
        {
            Assert.That(
                Documentation.Exceptions(route.Member).Contains(typeof(OperationOutcomeUnknownException).FullName),
                Is.EqualTo(!RouteFacts.OnlyReads(route.Http.Method.Method, route.Http.Path)),
                name);
        }
    });
}

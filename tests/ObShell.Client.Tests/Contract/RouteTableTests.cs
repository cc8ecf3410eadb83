using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Contract;

/// <summary>The route table matches OBShell's list of routes.</summary>
internal sealed class RouteTableTests
{
    private static IEnumerable<TestCaseData> All => Inventory.Routes.Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    [Test]
    public void The_table_has_exactly_the_routes_of_the_inventory() =>
        Assert.That(Routes.All.Select(route => route.Name), Is.EquivalentTo(Inventory.Routes.Select(route => route.Name)));

    [TestCaseSource(nameof(All))]
    public void A_row_matches_the_inventory(InventoryRoute expected)
    {
        var route = Routes.Find(expected.Method, expected.Path)!;
        Assert.Multiple(() =>
        {
            Assert.That(route.Since ?? "4.2.3", Is.EqualTo(string.Join('.', expected.Since.Split('.').Take(3))));
            Assert.That(route.MayDoNothing, Is.EqualTo(expected.MayReturn204));
            Assert.That(route.Starts.Length > 0, Is.EqualTo(expected.ReturnsDag));
            Assert.That(route.Starts.LastOrDefault()?.When, Is.Null, "the last row of a DAG fits any body");
            Assert.That(route.HasData, Is.EqualTo(expected.ResponseType is not null || expected.ReturnsDag));
            Assert.That(!route.OnlyReads || !expected.ReturnsDag);
            Assert.That(route.Access == RouteAccess.AgentPassword, Is.EqualTo(expected.Auth == "agent-header-only"));
            Assert.That(route.Access == RouteAccess.Digest, Is.EqualTo(expected.Auth == "file-sha256"));
            Assert.That(route.Access == RouteAccess.OneTimeToken, Is.EqualTo(expected.Auth == "sso-exchange"));
            Assert.That(route.Access == RouteAccess.NoSession, Is.EqualTo(expected.Auth is "login" or "set-agent-password"));
            Assert.That(route.Access == RouteAccess.Task, Is.EqualTo(expected.Auth == "task" && expected.Path.Contains("{id}", StringComparison.Ordinal)));
            Assert.That(Routes.Match(expected.Method, expected.Path.Replace("{", "x-", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + "?a=/b"), Is.SameAs(route));
        });
    }

    [Test]
    public void An_unknown_route_has_no_row() => Assert.Multiple(() =>
    {
        Assert.That(Routes.Find("GET", "/api/v1/new"), Is.Null);
        Assert.That(Routes.Find("PUT", "/api/v1/info"), Is.Null);
        Assert.That(Routes.Match("GET", "/api/v1/tenant/a/b/c/d/e"), Is.Null);
        Assert.That(Routes.Match("GET", "/api/v1/tenant/"), Is.Null);
        Assert.That(Routes.Match("GET", "/api/v1/tenant/a%2Fb"), Is.Null);
    });

    [Test]
    public void Only_the_listed_POST_routes_are_read_only_and_only_the_listed_GET_routes_are_not() => Assert.Multiple(() =>
    {
        Assert.That(Routes.All.Where(route => route.OnlyReads && route.Method != "GET").Select(route => route.Name), Is.EquivalentTo(new[]
        {
            "POST /api/v1/status", "POST /api/v1/alarm/alerts", "POST /api/v1/alarm/rules", "POST /api/v1/alarm/silencers", "POST /api/v1/metrics/query",
            "POST /api/v1/ob/zone/{zone_name}/stop/check", "POST /api/v1/restore/source-tenant-info", "POST /api/v1/security/credential/validate",
            "POST /api/v1/security/credentials/validate", "POST /api/v1/upgrade/env/check", "POST /api/v1/obcluster/shared-storage/validate-key",
            "POST /api/v1/upgrade/params/backup",
        }));
        Assert.That(Routes.All.Where(route => !route.OnlyReads && route.Method == "GET").Select(route => route.Name), Is.EqualTo(new[] { "GET /api/v1/sso/exchange" }));
    });
}

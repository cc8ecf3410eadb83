using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Read-only POST requests are retried and fail over like GET; a GET that changes something is not.</summary>
internal sealed class ReadOnlyPostTests
{
    private static readonly string[] Names =
    [
        "POST /api/v1/alarm/alerts",
        "POST /api/v1/alarm/rules",
        "POST /api/v1/alarm/silencers",
        "POST /api/v1/metrics/query",
        "POST /api/v1/ob/zone/{zone_name}/stop/check",
        "POST /api/v1/obcluster/shared-storage/validate-key",
        "POST /api/v1/restore/source-tenant-info",
        "POST /api/v1/security/credential/validate",
        "POST /api/v1/security/credentials/validate",
        "POST /api/v1/upgrade/env/check",
        "POST /api/v1/upgrade/params/backup",
    ];

    private static IEnumerable<TestCaseData> Routes => Names.Select(name => new TestCaseData(Inventory.Routes.Single(route => route.Name == name)).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Routes))]
    public async Task A_read_only_POST_is_retried_after_a_lost_response(InventoryRoute route)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512, AnswersWithSamples = true });
        await using var obshell = Connect(fake.Endpoint);
        foreach (var fault in new[] { FakeFault.CutBefore(), FakeFault.CutAfter(), FakeFault.Truncate(20), FakeFault.Status(502) })
        {
            fake.Misbehave(fault.On(route.Method, "*"));
            var before = Count(fake);
            await InvokeAsync(obshell, route);

            Assert.That(Count(fake) - before, Is.EqualTo(2), fault.Name);
        }
    }

    [TestCaseSource(nameof(Routes))]
    public async Task A_read_only_POST_never_has_an_unknown_outcome(InventoryRoute route)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512, AnswersWithSamples = true });
        await using var obshell = Connect(fake.Endpoint);

        fake.Misbehave(FakeFault.CutBefore().On(route.Method, "*").Repeat(3));
        await Assert.ThrowsAsync<ObShellNoResponseException>(() => InvokeAsync(obshell, route));
        Assert.That(Count(fake), Is.EqualTo(3));

        fake.Misbehave(FakeFault.Status(503).On(route.Method, "*").Repeat(3));
        var unusable = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => InvokeAsync(obshell, route));
        Assert.That(unusable!.Call!.IsSafe);

        fake.Misbehave(FakeFault.TruncateJson(20).On(route.Method, "*"));
        await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => InvokeAsync(obshell, route));
    }

    [TestCaseSource(nameof(Routes))]
    public async Task A_read_only_POST_fails_over_to_the_next_agent_after_a_lost_response(InventoryRoute route)
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw", KeySize = 512, AnswersWithSamples = true });
        cluster.Agents[0].Misbehave(FakeFault.CutAfter().On(route.Method, "*").Forever());
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoints = [.. cluster.Endpoints.Select(endpoint => endpoint.ToString())], Password = "pw", MaxRetries = 0 });

        await InvokeAsync(obshell, route);

        Assert.That(Count(cluster.Agents[0]), Is.EqualTo(1));
        Assert.That(Count(cluster.Agents[1]), Is.EqualTo(1));
    }

    [Test]
    public async Task A_GET_that_changes_something_is_not_retried()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512, AnswersWithSamples = true });
        await using var obshell = Connect(fake.Endpoint);
        var token = (await obshell.Sessions.CreateSsoTokenAsync());
        fake.Misbehave(FakeFault.CutAfter().On("GET", "/api/v1/sso/exchange"));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.UseSsoTokenAsync(token));
        Assert.That(fake.CountRequests("GET", "/api/v1/sso/exchange"), Is.EqualTo(1));
    }

    private static Task InvokeAsync(ObShellClient obshell, InventoryRoute route)
    {
        var method = LibraryRoute.ByName[route.Name];
        return method.InvokeAsync(obshell, method.SampleBody(route), CancellationToken.None).InTime();
    }

    private static int Count(FakeObShell fake) => fake.Requests.Count(request => request.Method == "POST");

    private static ObShellClient Connect(Uri endpoint) => new ObShellClient(
        new ObShellClientOptions { Endpoint = endpoint.ToString(), Password = "pw", RetryDelay = TimeSpan.FromMilliseconds(1) });
}

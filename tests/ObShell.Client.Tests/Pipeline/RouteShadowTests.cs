using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Routes with a parameter where another route has a reserved word: OBShell uses the other route, so the word is refused as an argument.</summary>
internal sealed class RouteShadowTests
{
    private static IEnumerable<TestCaseData> Shadows =>
        from route in LibraryRoute.ByName.Values
        from other in Inventory.Routes
        where route.Http.Method.Method == other.Method
        let parts = route.Http.Path.Split('/')
        let others = other.Path.Split('/')
        where IsShadowed(parts, others)
        select new TestCaseData(route.Http.Method, route.Http.Path, string.Join('/', parts.Zip(others, (part, word) => !IsParameter(part) ? part : IsParameter(word) ? "x" : word))).SetArgDisplayNames(route.Name, other.Path);

    [TestCaseSource(nameof(Shadows))]
    public void A_reserved_word_of_the_route_is_refused(HttpMethod method, string template, string path) =>
        Assert.That(() => RouteGuardHandler.Check(Routes.Find(method.Method, template)!, path), Throws.ArgumentException.With.Message.Contain("another route at " + path));

    [Test]
    public void Some_routes_have_reserved_words() => Assert.That(Shadows.Count(), Is.EqualTo(5));

    [Test]
    public async Task No_request_is_sent_for_a_reserved_word_as_a_name()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        Assert.Multiple(() =>
        {
            foreach (var name in (string[])["support-templates", "top-compactions", "top-slow-sqls"])
            {
                Assert.That(() => obshell.Tenants.GetAsync(name), Throws.ArgumentException.With.Property("ParamName").EqualTo("name"), name);
            }

            Assert.That(() => obshell.TenantSessions.GetAsync("t1", "stats"), Throws.ArgumentException.With.Property("ParamName").EqualTo("sessionId"));
            Assert.That(() => obshell.GetDagOperation(DagId.Parse("unfinish")).UpdateStatusAsync(), Throws.ArgumentException.With.Property("ParamName").EqualTo("id"));
            Assert.That(fake.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task A_word_that_is_not_reserved_is_accepted()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        await obshell.Tenants.GetAsync("Top-Compactions");
        await obshell.TenantSessions.GetAsync("stats", "1");
        await obshell.Tenants.DropAsync("top-compactions");

        Assert.That(fake.CountExecutions("DELETE", "/api/v1/tenant/top-compactions"), Is.EqualTo(1));
    }

    /// <summary>Whether a path can match both routes; OBShell prefers the one with a word where they first differ.</summary>
    private static bool IsShadowed(string[] parts, string[] others) =>
        parts.Length == others.Length
        && parts.Zip(others).All(pair => pair.First == pair.Second || IsParameter(pair.First) || IsParameter(pair.Second))
        && parts.Zip(others).Where(pair => IsParameter(pair.First) != IsParameter(pair.Second)).Select(pair => IsParameter(pair.First)).FirstOrDefault();

    private static bool IsParameter(string part) => part is ['{', .., '}'];
}

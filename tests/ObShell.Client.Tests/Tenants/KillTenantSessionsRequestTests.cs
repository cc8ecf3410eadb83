using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Tenants;

/// <summary>The sessions to kill.</summary>
internal sealed class KillTenantSessionsRequestTests
{
    [Test]
    public async Task Listed_sessions_can_be_killed()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var tenant = fake.Tenants.Add("t1");
        var (first, second, third) = (tenant.AddSession(), tenant.AddSession("app"), tenant.AddSession("app"));

        var listed = await obshell.TenantSessions.ListAsync("t1", user: "app");
        await obshell.TenantSessions.KillAsync("t1", KillTenantSessionsRequest.For(listed.Items));

        Assert.That(fake.Requests[^1].Body, Is.EqualTo($$"""{"session_ids":[{{second.Id}},{{third.Id}}]}"""));
        Assert.That(tenant.Sessions, Is.EqualTo(new[] { first }));
    }

    [Test]
    public void An_empty_or_missing_list_of_sessions_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => KillTenantSessionsRequest.For([]), Throws.ArgumentException);
        Assert.That(() => KillTenantSessionsRequest.For([null!]), Throws.ArgumentException);
        Assert.That(() => KillTenantSessionsRequest.For(null!), Throws.ArgumentNullException);
        Assert.That(() => new KillTenantSessionsRequest { SessionIds = [] }, Throws.ArgumentException.With.Message.StartsWith("SessionIds must have at least one item."));
        Assert.That(() => new KillTenantSessionsRequest { SessionIds = null! }, Throws.ArgumentNullException);
    });
}

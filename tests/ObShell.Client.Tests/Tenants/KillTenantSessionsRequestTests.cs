using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Tenants;

/// <summary>Which sessions are ended.</summary>
internal sealed class KillTenantSessionsRequestTests
{
    [Test]
    public async Task Sessions_that_were_listed_are_ended()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        await obshell.TenantSessions.KillAsync("t1", KillTenantSessionsRequest.For(new TenantSession { Id = 7 }, new TenantSession { Id = long.MaxValue }));

        Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"session_ids":[7,9223372036854775807]}"""));
    }

    [Test]
    public void No_session_and_no_list_are_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => KillTenantSessionsRequest.For([]), Throws.ArgumentException);
        Assert.That(() => KillTenantSessionsRequest.For([null!]), Throws.ArgumentException);
        Assert.That(() => KillTenantSessionsRequest.For(null!), Throws.ArgumentNullException);
        Assert.That(() => new KillTenantSessionsRequest { SessionIds = [] }, Throws.ArgumentException);
        Assert.That(() => new KillTenantSessionsRequest { SessionIds = null! }, Throws.ArgumentNullException);
    });
}

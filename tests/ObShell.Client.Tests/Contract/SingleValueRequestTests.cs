using ObShell.Client.Monitoring;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Contract;

/// <summary>Requests with a single member can be given as that value.</summary>
internal sealed class SingleValueRequestTests
{
    [Test]
    public async Task The_value_is_the_body()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);

        Assert.Multiple(async () =>
        {
            await obshell.Tenants.RenameAsync("orders", "orders2");
            Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"new_name":"orders2"}"""));
            await obshell.Tenants.SetWhitelistAsync("orders", "10.0.0.0/8");
            Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"whitelist":"10.0.0.0/8"}"""));
            await obshell.Tenants.SetPrimaryZoneAsync("orders", "RANDOM");
            Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"primary_zone":"RANDOM"}"""));
            await obshell.Users.GetAsync("orders", "bob", "root-pw");
            Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"root_password":"root-pw"}"""));
            await obshell.Inspections.StartAsync(InspectionScenario.Basic);
            Assert.That(fake.Requests[^1].Body, Does.Contain("scenario"));
            await obshell.RecycleBin.FlashbackAsync("orders", "orders3");
            Assert.That(fake.Requests[^1].Body, Is.EqualTo("""{"new_name":"orders3"}"""));
        });
    }

    [Test]
    public async Task A_null_value_is_sent_as_no_body_if_none_is_required()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        string? password = null;

        await obshell.Users.GetAsync("orders", "bob", password);

        Assert.That(fake.Requests[^1].Body, Is.EqualTo("{}"));
    }

    [Test]
    public void The_exception_for_a_missing_value_names_its_parameter()
    {
        using var obshell = new ObShellClient("http://127.0.0.1:1", "pw");
        string? none = null;

        Assert.Multiple(() =>
        {
            Assert.That(() => obshell.Tenants.RenameAsync("orders", none!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("newName"));
            Assert.That(() => obshell.Tenants.RenameAsync("orders", (RenameTenantRequest)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("newName"));
            Assert.That(() => obshell.Tenants.RenameAsync("orders", ""), Throws.ArgumentException.With.Property("ParamName").EqualTo("newName"));
            Assert.That(() => obshell.Tenants.SetWhitelistAsync("orders", none!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("whitelist"));
            Assert.That(() => obshell.Tenants.SetPrimaryZoneAsync("orders", none!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("primaryZone"));
            Assert.That(() => obshell.Agents.SetPasswordAsync(none!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("password"));
            Assert.That(() => obshell.Sessions.LogoutAsync(none!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("sessionId"));
        });
    }

    [Test]
    public void A_start_is_requested_like_a_stop() => Assert.Multiple(() =>
    {
        Assert.That(StartClusterRequest.WholeCluster().Scope, Is.EqualTo(Scope.Global));
        Assert.That(StartClusterRequest.Zone("zone1").Scope.Target, Is.EqualTo(new[] { "zone1" }));
        Assert.That(StartClusterRequest.Zones(["zone1", "zone2"]).Scope.Target, Is.EqualTo(new[] { "zone1", "zone2" }));
        Assert.That(StartClusterRequest.Server("10.10.10.1:2886").Scope.Target, Is.EqualTo(new[] { "10.10.10.1:2886" }));
        Assert.That(StartClusterRequest.Servers(["10.10.10.1:2886"]).Scope.Target, Has.Count.EqualTo(1));
        Assert.That(() => StartClusterRequest.Zone(null!), Throws.ArgumentNullException);
        Assert.That(() => StartClusterRequest.Zones([]), Throws.ArgumentException);
        Assert.That(() => StartClusterRequest.Server("nowhere"), Throws.ArgumentException);
        Assert.That(() => StartClusterRequest.For(null!), Throws.ArgumentNullException);
    });

    private static Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512, AnswersWithSamples = true });

    private static ObShellClient Connect(FakeObShell fake) => new(fake.Endpoint.ToString(), "pw");
}

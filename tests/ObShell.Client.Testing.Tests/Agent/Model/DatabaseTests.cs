namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Databases of tenants of a fake.</summary>
internal sealed class DatabaseTests
{
    [Test]
    public async Task An_added_database_is_listed_and_described()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders").AddDatabase("shop").IsReadOnly = true;
        var listed = await fixture.ObShell.Databases.ListAsync("orders");
        var database = await fixture.ObShell.Databases.GetAsync("orders", "shop");

        Assert.Multiple(() =>
        {
            Assert.That(listed.Select(item => item.DatabaseName), Is.EqualTo((string[])["information_schema", "mysql", "oceanbase", "test", "shop"]));
            Assert.That((database.ReadOnly, database.Charset, database.ConnectionUrls[0].Value), Is.EqualTo((true, "utf8mb4", "jdbc:mysql://10.10.10.1:2881/shop")));
        });
    }

    [Test]
    public async Task A_database_can_be_created_changed_and_dropped()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        await fixture.ObShell.Databases.CreateAsync("orders", new() { DatabaseName = "shop", Collation = "gbk_bin" });
        var created = await fixture.ObShell.Databases.GetAsync("orders", "shop");
        await fixture.ObShell.Databases.UpdateAsync("orders", "shop", new() { ReadOnly = true });
        var changed = (tenant.Databases["shop"].IsReadOnly, tenant.Databases["shop"].Collation);
        await fixture.ObShell.Databases.DropAsync("orders", "shop");
        await fixture.ObShell.Databases.DropAsync("orders", "shop");

        Assert.Multiple(async () =>
        {
            Assert.That((created.Charset, created.Collation, created.ReadOnly), Is.EqualTo(("gbk", "gbk_bin", false)));
            Assert.That(changed, Is.EqualTo((true, "gbk_bin")));
            Assert.That(tenant.Databases.Contains("shop"), Is.False);
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Databases.GetAsync("orders", "shop")), Is.EqualTo("404 OB.Database.NotExist: Database shop of tenant orders does not exist"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Databases.CreateAsync("orders", new() { DatabaseName = "test" })), Does.StartWith("400 MySQL.Error"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Databases.CreateAsync("orders", new() { DatabaseName = "a b" })), Does.StartWith("400 OB.Database.Name.Invalid"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Databases.UpdateAsync("orders", "test", new() { Collation = "nope" })), Does.StartWith("400 MySQL.Error"));
        });
    }
}

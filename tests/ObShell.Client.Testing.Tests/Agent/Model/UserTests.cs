using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Users, roles and privileges of tenants of a fake.</summary>
internal sealed class UserTests
{
    [Test]
    public async Task An_added_user_is_listed_with_its_privileges()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        _ = tenant.AddDatabase("shop");
        tenant.AddUser("app").DatabasePrivileges = [new() { DatabaseName = "shop", Privileges = [MySqlPrivilege.Select] }];
        var users = await fixture.ObShell.Users.ListAsync("orders");
        var user = await fixture.ObShell.Users.GetAsync("orders", "app");

        Assert.Multiple(() =>
        {
            Assert.That(users.Select(item => item.UserName), Is.EqualTo((string[])["root", "app"]));
            Assert.That(user.DatabasePrivileges.Single().Privileges, Is.EqualTo((MySqlPrivilege[])[MySqlPrivilege.Select]));
            Assert.That(user.AccessibleDatabases, Is.EqualTo((string[])["shop"]));
            Assert.That(users[0].AccessibleDatabases, Does.Contain("shop"));
        });
    }

    [Test]
    public async Task A_user_can_be_created_changed_locked_and_dropped()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        await fixture.ObShell.Users.CreateAsync("orders", new() { UserName = "app", Password = "one", GlobalPrivileges = [MySqlPrivilege.Insert], HostName = "10.%" });
        var user = tenant.Users["app"];
        var created = (user.Password, user.Host, user.GlobalPrivileges[0].ToString());
        await fixture.ObShell.Users.SetPasswordAsync("orders", "app", new() { NewPassword = "two" });
        await fixture.ObShell.Users.SetGlobalPrivilegesAsync("orders", "app", new() { GlobalPrivileges = [MySqlPrivilege.Select, MySqlPrivilege.Process] });
        await fixture.ObShell.Users.SetDatabasePrivilegesAsync("orders", "app", new() { DatabasePrivileges = [new() { DatabaseName = "test", Privileges = [MySqlPrivilege.Drop] }] });
        await fixture.ObShell.Users.LockAsync("orders", "app");
        var read = await fixture.ObShell.Users.GetAsync("orders", "app");
        await fixture.ObShell.Users.UnlockAsync("orders", "app");
        var isLocked = user.IsLocked;
        await fixture.ObShell.Users.DropAsync("orders", "app");
        await fixture.ObShell.Users.DropAsync("orders", "app");

        Assert.Multiple(async () =>
        {
            Assert.That(created, Is.EqualTo(("one", "10.%", "INSERT")));
            Assert.That(user.Password, Is.EqualTo("two"));
            Assert.That(read.GlobalPrivileges.Select(privilege => privilege.ToString()), Is.EqualTo((string[])["SELECT", "PROCESS"]));
            Assert.That(read.DatabasePrivileges.Single().DatabaseName, Is.EqualTo("test"));
            Assert.That((read.IsLocked, isLocked), Is.EqualTo((true, false)));
            Assert.That(tenant.Users.Contains("app"), Is.False);
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.GetAsync("orders", "app")), Is.EqualTo("404 OB.User.NotExists: User app does not exist"));
        });
    }

    [Test]
    public async Task An_invalid_user_is_refused()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders");
        fixture.Fake.Tenants.Add("ora", TenantMode.Oracle);

        Assert.Multiple(async () =>
        {
            Assert.That(await RefusedAsync(new() { UserName = "1a", Password = "p" }), Does.StartWith("400 OB.User.Name.Invalid"));
            Assert.That(await RefusedAsync(new() { UserName = "root", Password = "p" }), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(new() { UserName = "app", Password = "p", GlobalPrivileges = [OracleSystemPrivilege.CreateTable] }), Is.EqualTo("400 OB.User.Privilege.NotSupported: Unsupported privilege CREATE_TABLE"));
            Assert.That(await RefusedAsync(new() { UserName = "app", Password = "p", Roles = ["x"] }), Does.StartWith("400 OB.User.MysqlModeNotSupport"));
            Assert.That(await RefusedAsync(new() { UserName = "app", Password = "p", DatabasePrivileges = [new() { DatabaseName = "nope", Privileges = [] }] }), Does.StartWith("400 MySQL.Error"));
            Assert.That(
                await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.CreateAsync("ora", new() { UserName = "APP", Password = "p", DatabasePrivileges = [new() { DatabaseName = "test", Privileges = [] }] })),
                Does.StartWith("400 OB.User.OracleModeNotSupport"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.LockAsync("orders", "nope")), Does.StartWith("404 OB.User.NotExists"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.DropAsync("orders", "root")), Does.StartWith("400 MySQL.Error"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.ListAsync("nope")), Does.StartWith("400 OB.Tenant.NotExist"));
        });

        Task<string> RefusedAsync(CreateUserRequest request) => ModelFixture.RefusalAsync(() => fixture.ObShell.Users.CreateAsync("orders", request));
    }

    [Test]
    public async Task Users_are_listed_in_the_requested_order()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        _ = tenant.AddUser("zoe");
        _ = tenant.AddUser("ann");

        Assert.Multiple(async () =>
        {
            Assert.That(await NamesAsync(null), Is.EqualTo((string[])["root", "zoe", "ann"]));
            Assert.That(await NamesAsync("create_time,desc"), Is.EqualTo((string[])["ann", "zoe", "root"]));
            Assert.That(await NamesAsync("user_name"), Is.EqualTo((string[])["ann", "root", "zoe"]));
        });

        async Task<string[]> NamesAsync(string? sort) => [.. (await fixture.ObShell.Users.ListAsync("orders", sort: sort)).Select(user => user.UserName)];
    }

    [Test]
    public async Task A_user_has_the_added_sessions()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        _ = tenant.AddSession("app");
        _ = tenant.AddSession("app", statement: "select 1");
        _ = tenant.AddSession();
        var statistics = await fixture.ObShell.Users.GetStatisticsAsync("orders", "app");

        Assert.That((statistics.Session!.Total, statistics.Session.Active), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task A_role_can_be_created_granted_and_dropped_in_ORACLE_mode()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("ora", TenantMode.Oracle);
        _ = tenant.AddUser("APP");
        _ = tenant.AddRole("READER");
        await fixture.ObShell.Roles.CreateAsync("ora", new() { RoleName = "WRITER", GlobalPrivileges = [OracleSystemPrivilege.CreateTable], Roles = ["READER"] });
        await fixture.ObShell.Users.SetRolesAsync("ora", "APP", new() { Roles = ["WRITER"] });
        await fixture.ObShell.Roles.SetGlobalPrivilegesAsync("ora", "READER", new() { GlobalPrivileges = [OracleSystemPrivilege.CreateSession] });
        var writer = await fixture.ObShell.Roles.GetAsync("ora", "WRITER");
        var reader = (await fixture.ObShell.Roles.ListAsync("ora")).Single(role => role.Value == "READER");
        await fixture.ObShell.Roles.SetRolesAsync("ora", "WRITER", new() { Roles = [] });
        var left = tenant.Roles["WRITER"].Roles;
        await fixture.ObShell.Roles.DropAsync("ora", "WRITER");

        Assert.Multiple(async () =>
        {
            Assert.That((writer.GlobalPrivileges.Single(), writer.GrantedRoles.Single(), writer.UserGrantees.Single()), Is.EqualTo((OracleSystemPrivilege.CreateTable, "READER", "APP")));
            Assert.That((reader.GlobalPrivileges.Single(), reader.RoleGrantees.Single()), Is.EqualTo((OracleSystemPrivilege.CreateSession, "WRITER")));
            Assert.That(left, Is.Empty);
            Assert.That(tenant.Users["APP"].Roles, Is.Empty);
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Roles.GetAsync("ora", "WRITER")), Is.EqualTo("404 OB.Role.NotExists: Role 'WRITER' does not exist"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Roles.CreateAsync("ora", new() { RoleName = "READER" })), Does.StartWith("400 MySQL.Error"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Roles.CreateAsync("ora", new() { RoleName = "1" })), Does.StartWith("400 OB.Role.Name.Invalid"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.SetRolesAsync("ora", "APP", new() { Roles = ["NOPE"] })), Does.StartWith("400 MySQL.Error"));
        });
    }

    [Test]
    public async Task Object_privileges_are_set_merged_granted_and_revoked()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("ora", TenantMode.Oracle);
        tenant.Objects = [new() { Type = "TABLE", Owner = "APP", Name = "ORDERS" }, new() { Type = "VIEW", Owner = "APP", Name = "BILLS" }];
        var user = tenant.AddUser("BOB");
        var role = tenant.AddRole("READER");
        var users = fixture.ObShell.Users;
        await users.GrantObjectPrivilegesAsync("ora", "BOB", Privileges("ORDERS", "SELECT"));
        await users.GrantObjectPrivilegesAsync("ora", "BOB", Privileges("ORDERS", "INSERT"));
        var granted = Shown(user);
        await users.UpdateObjectPrivilegesAsync("ora", "BOB", Privileges("BILLS", "SELECT"));
        var merged = Shown(user);
        await users.RevokeObjectPrivilegesAsync("ora", "BOB", Privileges("ORDERS", "SELECT"));
        var revoked = Shown(user);
        await users.SetObjectPrivilegesAsync("ora", "BOB", Privileges("BILLS", "UPDATE"));
        await fixture.ObShell.Roles.GrantObjectPrivilegesAsync("ora", "READER", Privileges("BILLS", "SELECT"));
        var read = await users.GetAsync("ora", "BOB");
        var objects = await users.ListObjectsAsync("ora");

        Assert.Multiple(async () =>
        {
            Assert.That((granted, merged, revoked), Is.EqualTo(("ORDERS:SELECT,INSERT", "ORDERS:SELECT,INSERT BILLS:SELECT", "ORDERS:INSERT BILLS:SELECT")));
            Assert.That(read.ObjectPrivileges.Select(item => (item.Object.FullName, item.Object.Type, item.Privileges.Single())), Is.EqualTo(((string, string, string)[])[("APP.BILLS", "VIEW", "UPDATE")]));
            Assert.That(Shown(role), Is.EqualTo("BILLS:SELECT"));
            Assert.That(objects.Select(item => item.FullName), Is.EqualTo((string[])["APP.ORDERS", "APP.BILLS"]));
            Assert.That(await ModelFixture.RefusalAsync(() => users.GrantObjectPrivilegesAsync("ora", "BOB", Privileges("NOPE", "SELECT"))), Does.StartWith("400 MySQL.Error"));
        });

        static string Shown(FakeGrantee grantee) => string.Join(' ', grantee.ObjectPrivileges.Select(item => $"{item.Object.Name}:{string.Join(',', item.Privileges)}"));
    }

    [Test]
    public async Task A_MYSQL_tenant_has_no_roles_and_an_ORACLE_tenant_no_databases()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var (mysql, oracle) = (fixture.Fake.Tenants.Add("orders"), fixture.Fake.Tenants.Add("ora", TenantMode.Oracle));

        Assert.Multiple(async () =>
        {
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Roles.ListAsync("orders")), Does.StartWith("400 OB.User.MysqlModeNotSupport"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Databases.ListAsync("ora")), Does.StartWith("400 OB.User.OracleModeNotSupport"));
            Assert.That(await fixture.ObShell.Roles.ListAsync("ora"), Is.Empty);
            Assert.That(() => mysql.AddRole("x"), Throws.InvalidOperationException);
            Assert.That(() => oracle.AddDatabase("x"), Throws.InvalidOperationException);
            Assert.That(() => mysql.AddUser("root"), Throws.ArgumentException);
        });
    }

    private static ObjectPrivilegesRequest Privileges(string name, params IReadOnlyList<string> privileges) =>
        new() { ObjectPrivileges = [new() { Owner = "APP", ObjectName = name, Privileges = privileges }] };
}

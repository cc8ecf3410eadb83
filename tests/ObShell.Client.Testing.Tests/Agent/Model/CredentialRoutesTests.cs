using ObShell.Client.Credentials;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>The credentials that the fake keeps.</summary>
internal sealed class CredentialRoutesTests
{
    private static IEnumerable<TestCaseData> Refused =>
    [
        new TestCaseData(Request("first", "10.10.10.2"), "Credential.Name.AlreadyExists").SetArgDisplayNames("a name that is taken"),
        new TestCaseData(Request("second", "10.10.10.1"), "Credential.Host.AlreadyExists").SetArgDisplayNames("a host that has one"),
        new TestCaseData(Request("second", "10.10.10.9"), "Credential.Host.NotInAllAgent").SetArgDisplayNames("a host without an agent"),
        new TestCaseData(Request("second", "10.10.10.3"), "Credential.SSH.ValidationFailed").SetArgDisplayNames("a host that lets nobody in"),
        new TestCaseData(Request("second", "10.10.10.2", port: 70000), "Credential.SSH.InvalidPort").SetArgDisplayNames("a port that cannot be"),
    ];

    [Test]
    public async Task A_credential_is_created_changed_and_deleted()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var credentials = fixture.ObShell.Credentials;
        var created = await credentials.CreateAsync(Request("first", "10.10.10.1"));
        fixture.Clock.Advance(TimeSpan.FromHours(1));
        var changed = await credentials.UpdateAsync(created.CredentialId, new() { Name = "renamed", Description = "both", SshCredentialProperty = Login(0, "10.10.10.1", "10.10.10.2") });
        var found = await credentials.GetAsync(created.CredentialId);
        var kept = fixture.Cluster.Credentials.Single();
        await credentials.DeleteAsync(created.CredentialId);

        Assert.Multiple(async () =>
        {
            Assert.That((created.Name, created.SshSecret.Targets.Single().Port), Is.EqualTo(("first", 22)));
            Assert.That(found, Is.EqualTo(changed).Using<Credential>((left, right) => left.ToString() == right.ToString()));
            Assert.That((found.Name, found.Description, found.SshSecret.Targets.Count), Is.EqualTo(("renamed", "both", 2)));
            Assert.That(found.UpdateTime.ToDateTimeOffset() - found.CreateTime.ToDateTimeOffset(), Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(kept.Passphrase, Is.EqualTo("secret"));
            Assert.That(await ModelFixture.RefusalAsync(() => credentials.GetAsync(created.CredentialId)), Does.StartWith("404 Credential.NotFound"));
            Assert.That(await ModelFixture.RefusalAsync(() => credentials.DeleteAsync(created.CredentialId)), Does.StartWith("404 Credential.NotFound"));
        });
    }

    [Test]
    public async Task No_route_gives_a_password_away()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var credential = fixture.Cluster.AddCredential("first", "admin", "the password", "10.10.10.1");
        using var caller = new RawCaller(fixture.Fake);

        foreach (var target in (string[])["/api/v1/security/credentials", $"/api/v1/security/credential/{credential.Id}"])
        {
            var answer = await caller.GetAsync(target);

            Assert.That(answer.Body, Does.Contain("admin").And.Not.Contain("the password"));
        }
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_credential_that_cannot_be_kept_is_refused(CreateCredentialRequest request, string code)
    {
        await using var fixture = await ModelFixture.StartAsync();
        _ = fixture.Cluster.AddCredential("first", "admin", "secret", "10.10.10.1");
        fixture.Cluster.FailSsh("10.10.10.3");

        Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Credentials.CreateAsync(request)), Does.StartWith($"400 {code}"));
        Assert.That(fixture.Cluster.Credentials, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_validation_tells_which_hosts_let_the_user_in()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var kept = fixture.Cluster.AddCredential("both", "admin", "secret", "10.10.10.1", "10.10.10.2");
        fixture.Cluster.FailSsh("10.10.10.2", "no route to host");
        var stored = (await fixture.ObShell.Credentials.ValidateManyAsync(new() { CredentialIds = [kept.Id] })).Single();
        fixture.Cluster.FailSsh("10.10.10.2", null);
        var request = new ValidateCredentialRequest { TargetType = CredentialTargetType.Host, SshCredentialProperty = Login(0, "10.10.10.1", "10.10.10.2") };
        var given = await fixture.ObShell.Credentials.ValidateAsync(request);

        Assert.Multiple(() =>
        {
            Assert.That((stored.CredentialId, stored.SucceededCount, stored.FailedCount), Is.EqualTo((kept.Id, 1, 1)));
            Assert.That((stored.Details[1].ConnectionResult, stored.Details[1].Message), Is.EqualTo((CredentialConnectionResult.ConnectFailed, "no route to host")));
            Assert.That((given.CredentialId, given.SucceededCount, given.FailedCount), Is.EqualTo((0, 2, 0)));
        });
    }

    [Test]
    public async Task The_list_of_credentials_is_filtered_sorted_and_paged()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var b = fixture.Cluster.AddCredential("b", "admin", "secret", "10.10.10.1");
        var a = fixture.Cluster.AddCredential("a", "admin", "secret", "10.10.10.2");
        var c = fixture.Cluster.AddCredential("c", "admin", "secret", "10.10.10.3");
        var credentials = fixture.ObShell.Credentials;

        Assert.Multiple(async () =>
        {
            Assert.That(Ids(await credentials.ListAsync(page: 2, pageSize: 2)), Is.EqualTo([c.Id]));
            Assert.That(Ids(await credentials.ListAsync(sort: CredentialSortField.Name)), Is.EqualTo([a.Id, b.Id, c.Id]));
            Assert.That(Ids(await credentials.ListAsync(sort: CredentialSortField.AccessTarget, sortOrder: SortOrder.Desc)), Is.EqualTo([c.Id, a.Id, b.Id]));
            Assert.That(Ids(await credentials.ListAsync(keyWord: "10.2")), Is.EqualTo([a.Id]));
            Assert.That(Ids(await credentials.ListAsync(credentialId: b.Id)), Is.EqualTo([b.Id]));
        });
    }

    [Test]
    public async Task Several_credentials_are_deleted_together_or_not_at_all()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var first = fixture.Cluster.AddCredential("first", "admin", "secret", "10.10.10.1");
        var second = fixture.Cluster.AddCredential("second", "admin", "secret", "10.10.10.2");
        var refusal = await ModelFixture.RefusalAsync(() => fixture.ObShell.Credentials.DeleteManyAsync(new() { CredentialIds = [first.Id, 4711] }));
        var left = fixture.Cluster.Credentials.Count;
        await fixture.ObShell.Credentials.DeleteManyAsync(new() { CredentialIds = [first.Id, second.Id] });

        Assert.That((refusal, left, fixture.Cluster.Credentials.Count), Is.EqualTo(("404 Credential.NotFound: Credential not found", 2, 0)));
    }

    [Test]
    public async Task The_key_that_encrypts_credentials_is_replaced()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var key = Convert.ToBase64String(new byte[32]);
        await fixture.ObShell.Credentials.SetSecretKeyAsync(key);

        Assert.That(fixture.Cluster.CredentialKey, Is.EqualTo(key));
    }

    private static IEnumerable<long> Ids(ObShellPage<Credential> page) => page.Items.Select(credential => credential.CredentialId);

    private static CreateCredentialRequest Request(string name, string host, int port = 0) =>
        new() { Name = name, TargetType = CredentialTargetType.Host, SshCredentialProperty = Login(port, host) };

    private static SshCredential Login(int port, params IEnumerable<string> hosts) =>
        new() { Targets = [.. hosts.Select(host => new SshTarget { Ip = host, Port = port })], Username = "admin", Type = CredentialAuthType.Password, Passphrase = "secret" };
}

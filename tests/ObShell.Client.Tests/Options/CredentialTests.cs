namespace ObShell.Client.Tests.Options;

/// <summary>Fixed, fetched and replaced passwords.</summary>
internal sealed class CredentialTests
{
    private int _fetched;

    [Test]
    public async Task A_fixed_password_is_used_unchanged()
    {
        var credential = new ObShellCredential("root-pw");

        Assert.Multiple(() =>
        {
            Assert.That(credential.Root.Exists);
            Assert.That(credential.Agent.Exists, Is.False);
        });
        Assert.That(await credential.Root.GetAsync(CancellationToken.None), Is.EqualTo("root-pw"));
        Assert.That(await credential.Agent.GetAsync(CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task Concurrent_calls_fetch_the_password_once()
    {
        var release = new TaskCompletionSource();
        var credential = new ObShellCredential(async _ =>
        {
            Interlocked.Increment(ref _fetched);
            await release.Task;
            return "fetched";
        });
        var calls = Enumerable.Range(0, 8).Select(_ => credential.Root.GetAsync(CancellationToken.None).AsTask()).ToArray();
        release.SetResult();

        Assert.That(await Task.WhenAll(calls), Is.All.EqualTo("fetched"));
        Assert.That(_fetched, Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_password_is_used_at_once_and_the_previous_one_is_kept()
    {
        var credential = new ObShellCredential("old", "agent-pw");
        credential.UpdateRootPassword("new");

        Assert.Multiple(() =>
        {
            Assert.That(credential.Root.Current, Is.EqualTo("new"));
            Assert.That(credential.Root.Previous, Is.EqualTo("old"));
            Assert.That(credential.Agent.Current, Is.EqualTo("agent-pw"));
            Assert.That(credential.Agent.Previous, Is.Null);
        });
        Assert.That(await credential.Root.GetAsync(CancellationToken.None), Is.EqualTo("new"));
    }

    [Test]
    public void Setting_the_same_password_again_changes_nothing()
    {
        var credential = new ObShellCredential("old");
        credential.UpdateRootPassword("new");
        credential.UpdateRootPassword("new");

        Assert.That(credential.Root.Previous, Is.EqualTo("old"));
    }

    [Test]
    public void An_agent_password_can_be_added_later()
    {
        var credential = new ObShellCredential("root-pw");
        credential.UpdateAgentPassword("agent-pw");

        Assert.That(credential.Agent.Current, Is.EqualTo("agent-pw"));
    }

    [TestCase("old")]
    [TestCase("new")]
    public async Task A_rejected_password_is_fetched_again(string fetched)
    {
        var vault = "old";
        var credential = new ObShellCredential(_ => ValueTask.FromResult(vault));
        await credential.Root.GetAsync(CancellationToken.None);
        vault = fetched;

        Assert.That(await credential.Root.RefreshAsync("old", CancellationToken.None), Is.EqualTo(fetched));
    }

    [Test]
    public async Task A_password_already_fetched_by_another_call_is_not_fetched_again()
    {
        var credential = new ObShellCredential(Fetch("new"));
        await credential.Root.GetAsync(CancellationToken.None);

        Assert.That(await credential.Root.RefreshAsync("old", CancellationToken.None), Is.EqualTo("new"));
        Assert.That(_fetched, Is.EqualTo(1));
    }

    [TestCase(true, "returned null")]
    [TestCase(false, "not well-formed Unicode")]
    public void A_provider_that_returns_an_invalid_password_is_called_again(bool isNull, string reason)
    {
        var credential = new ObShellCredential(Fetch(isNull ? null! : "\ud800"));

        for (var attempt = 1; attempt <= 2; attempt++)
        {
            Assert.That(async () => await credential.Root.GetAsync(CancellationToken.None), Throws.InvalidOperationException.With.Message.Contain(reason));
            Assert.That(_fetched, Is.EqualTo(attempt));
        }
    }

    [Test]
    public async Task A_provider_that_failed_is_called_again()
    {
        var isDown = false;
        var credential = new ObShellCredential(_ => isDown ? throw new IOException("down") : Fetch("pw")(default));
        await credential.Root.GetAsync(CancellationToken.None);
        isDown = true;
        Assert.That(async () => await credential.Root.RefreshAsync("pw", CancellationToken.None), Throws.TypeOf<IOException>());
        isDown = false;

        Assert.That(await credential.Root.RefreshAsync("pw", CancellationToken.None), Is.EqualTo("pw"));
        Assert.That(_fetched, Is.EqualTo(2));
    }

    [Test]
    public void Invalid_passwords_are_refused()
    {
        var credential = new ObShellCredential("root-pw");
        Assert.Multiple(() =>
        {
            Assert.That(() => new ObShellCredential((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("rootPassword"));
            Assert.That(() => new ObShellCredential("\ud800"), Throws.ArgumentException.With.Property("ParamName").EqualTo("rootPassword"));
            Assert.That(() => new ObShellCredential("", "\ud800"), Throws.ArgumentException.With.Property("ParamName").EqualTo("agentPassword"));
            Assert.That(() => credential.UpdateRootPassword(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("password"));
            Assert.That(() => credential.UpdateAgentPassword("\udfff"), Throws.ArgumentException.With.Property("ParamName").EqualTo("password"));
        });
    }

    [Test]
    public void The_text_of_a_credential_contains_no_password()
    {
        var credential = new ObShellCredential("root-pw", "agent-pw");
        credential.UpdateRootPassword("root-pw2");

        Assert.That($"{credential} {credential.Root} {credential.Agent}", Does.Not.Contain("-pw"));
    }

    private Func<CancellationToken, ValueTask<string>> Fetch(string password) => _ =>
    {
        _fetched++;
        return ValueTask.FromResult(password);
    };
}

namespace ObShell.Client.Tests.Authentication;

/// <summary>Passwords: given, fetched and offered.</summary>
internal sealed class CredentialsTests
{
    private readonly ObShellClientOptions _options = new() { Password = "root-pw" };
    private int _fetched;

    [TestCase(PasswordKind.Root)]
    [TestCase(PasswordKind.Agent)]
    public async Task Whoever_is_to_be_asked_comes_before_what_was_given(PasswordKind kind)
    {
        _options.AgentPassword = "agent-pw";
        _options.PasswordProvider = Fetch("fetched root-pw");
        _options.AgentPasswordProvider = Fetch("fetched agent-pw");
        using var credentials = new Credentials(_options);

        Assert.That(credentials.Has(kind));
        Assert.That(await credentials.GetAsync(kind, CancellationToken.None), Is.EqualTo(kind == PasswordKind.Root ? "fetched root-pw" : "fetched agent-pw"));
        await credentials.GetAsync(kind, CancellationToken.None);
        Assert.That(_fetched, Is.EqualTo(1));
    }

    [Test]
    public async Task What_was_given_is_there_and_what_was_not_is_not()
    {
        using var credentials = new Credentials(_options);

        Assert.That(credentials.Has(PasswordKind.Root));
        Assert.That(credentials.Has(PasswordKind.Agent), Is.False);
        Assert.That(await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Is.EqualTo("root-pw"));
        Assert.That(await credentials.GetAsync(PasswordKind.Agent, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task An_offered_password_is_taken_once_the_present_one_is_rejected()
    {
        using var credentials = new Credentials(_options);
        credentials.Offer(PasswordKind.Root, "new-pw");
        Assert.That(await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Is.EqualTo("root-pw"), "not before");

        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "root-pw", CancellationToken.None));
        Assert.That(await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Is.EqualTo("new-pw"));
        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "root-pw", CancellationToken.None), "somebody else has renewed it meanwhile");
        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "new-pw", CancellationToken.None), Is.False, "an offer is good once");
        Assert.That(await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Is.EqualTo("new-pw"));
    }

    [Test]
    public async Task The_rejected_password_itself_is_no_offer()
    {
        using var credentials = new Credentials(_options);
        credentials.Offer(PasswordKind.Root, "root-pw");

        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "root-pw", CancellationToken.None), Is.False);
    }

    [Test]
    public async Task An_offer_is_for_its_own_kind()
    {
        _options.AgentPassword = "agent-pw";
        using var credentials = new Credentials(_options);
        credentials.Offer(PasswordKind.Agent, "new-pw");

        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "root-pw", CancellationToken.None), Is.False);
        Assert.That(await credentials.RenewAsync(PasswordKind.Agent, "agent-pw", CancellationToken.None));
        Assert.That(await credentials.GetAsync(PasswordKind.Agent, CancellationToken.None), Is.EqualTo("new-pw"));
    }

    [Test]
    public async Task A_password_that_was_never_there_cannot_be_renewed()
    {
        using var credentials = new Credentials(_options);

        Assert.That(await credentials.RenewAsync(PasswordKind.Agent, "agent-pw", CancellationToken.None), Is.False);
    }

    [TestCase("old-pw", false)]
    [TestCase("new-pw", true)]
    public async Task A_rejected_password_is_fetched_again(string fetched, bool renewed)
    {
        var vault = "old-pw";
        _options.PasswordProvider = _ => ValueTask.FromResult(vault);
        using var credentials = new Credentials(_options);
        await credentials.GetAsync(PasswordKind.Root, CancellationToken.None);
        vault = fetched;

        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "old-pw", CancellationToken.None), Is.EqualTo(renewed));
        Assert.That(await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Is.EqualTo(fetched));
    }

    [TestCase(true, "gave null")]
    [TestCase(false, "not well-formed Unicode")]
    public void A_provider_that_gives_no_text_is_refused_and_can_be_asked_again(bool isNull, string reason)
    {
        _options.PasswordProvider = Fetch(isNull ? null! : "\ud800");
        using var credentials = new Credentials(_options);

        for (var attempt = 1; attempt <= 2; attempt++)
        {
            Assert.That(async () => await credentials.GetAsync(PasswordKind.Root, CancellationToken.None), Throws.InvalidOperationException.With.Message.Contain(reason));
            Assert.That(_fetched, Is.EqualTo(attempt));
        }
    }

    [Test]
    public async Task A_renewal_that_failed_can_be_tried_again()
    {
        var isDown = false;
        _options.PasswordProvider = _ => isDown ? throw new IOException("down") : Fetch("pw")(default);
        using var credentials = new Credentials(_options);
        await credentials.GetAsync(PasswordKind.Root, CancellationToken.None);
        isDown = true;
        Assert.That(async () => await credentials.RenewAsync(PasswordKind.Root, "pw", CancellationToken.None), Throws.TypeOf<IOException>());
        isDown = false;

        Assert.That(await credentials.RenewAsync(PasswordKind.Root, "pw", CancellationToken.None), Is.False);
        Assert.That(_fetched, Is.EqualTo(2));
    }

    private Func<CancellationToken, ValueTask<string>> Fetch(string password) => _ =>
    {
        _fetched++;
        return ValueTask.FromResult(password);
    };
}

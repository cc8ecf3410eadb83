using ObShell.Client.Testing;
using ObShell.Samples;
using ObShell.Samples.StopCluster;
using Spectre.Console.Testing;

namespace ObShell.Client.Tests.Samples;

/// <summary>What the sample program asks, of whom, and that nothing happens without an answer.</summary>
internal sealed class PromptTests
{
    private const string Password = "hush-hush";
    private FakeObShell _fake = null!;
    private SampleProgram _program = null!;

    private string Origin => _fake.Endpoint.GetLeftPart(UriPartial.Authority);

    [SetUp]
    public async Task StartAsync()
    {
        _fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Password, StageDuration = TimeSpan.FromMilliseconds(20) });
        _program = SampleProgram.For(_fake);
    }

    [TearDown]
    public async Task StopAsync()
    {
        Assert.That(_program.Everything, Does.Not.Contain(Password), "a password must never be shown");
        _program.Dispose();
        await _fake.DisposeAsync();
    }

    [Test]
    public async Task The_confirmation_says_what_where_and_how()
    {
        _program.Terminal.Interactive();
        _program.Terminal.Input.PushTextWithEnter("y");

        var exitCode = await _program.RunAsync("--server", "10.10.10.1:2886", "--server", "10.10.10.2:2886", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Stopped));
            Assert.That(_program.Output, Does.Contain(
                $"""
                What:   servers 10.10.10.1:2886, 10.10.10.2:2886
                Where:  the cluster of the agent at {Origin} (CLUSTER AGENT, OBShell 4.5.0.0-0)
                How:    force: the observers' processes are killed at once (kill -9).
                Stop servers 10.10.10.1:2886, 10.10.10.2:2886? [y/n] (n): y
                """));
        });
    }

    [TestCase("n")]
    [TestCase("")]
    public async Task Nothing_is_sent_that_is_not_confirmed(string answer)
    {
        _program.Terminal.Interactive();
        _program.Terminal.Input.PushTextWithEnter(answer);

        var exitCode = await _program.RunAsync("--all", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(_program.Errors, Is.EqualTo("Not confirmed. Nothing was started.\n"));
            Assert.That(_fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task Where_nobody_can_confirm_nothing_is_sent()
    {
        var exitCode = await _program.RunAsync("--all", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(_program.Errors, Does.Contain("--yes stops without asking"));
            Assert.That(_fake.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task A_password_that_is_typed_is_not_shown()
    {
        _program.Variables.Remove(StopCommand.PasswordVariable);
        _program.Terminal.Interactive();
        _program.Terminal.Input.PushTextWithEnter(Password);

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Stopped));
            Assert.That(_program.Output, Does.Contain($"Password of root@sys for {Origin} (not shown)").And.Not.Contain("*"));
        });
    }

    [Test]
    public async Task An_agent_that_cannot_be_reached_is_exit_code_4_before_any_question()
    {
        await _fake.StopListeningAsync();
        _program.Variables.Remove(StopCommand.PasswordVariable);
        _program.Terminal.Interactive();

        var exitCode = await _program.RunAsync("--all", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.NoUsableAnswer));
            Assert.That(_program.Errors, Does.Contain("Nothing was started."));
            Assert.That(_program.Output, Is.Empty);
        });
    }
}

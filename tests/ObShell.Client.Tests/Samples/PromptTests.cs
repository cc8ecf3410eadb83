using ObShell.Client.Testing;
using ObShell.Samples.StopCluster;
using Spectre.Console.Testing;

namespace ObShell.Client.Tests.Samples;

/// <summary>The prompts of the sample program, and that nothing happens without an answer.</summary>
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
    public async Task The_confirmation_shows_the_scope_the_endpoint_and_the_mode()
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
                How:    force: the observer processes are killed at once (kill -9).
                Stop servers 10.10.10.1:2886, 10.10.10.2:2886? [y/n] (n): y
                """));
        });
    }

    [TestCase("n")]
    [TestCase("")]
    public async Task A_stop_that_is_not_confirmed_is_not_sent(string answer)
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
    public async Task A_stop_is_not_sent_without_a_terminal_to_confirm_it()
    {
        var exitCode = await _program.RunAsync("--all", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(_program.Errors, Does.Contain("use --yes to stop without confirmation"));
            Assert.That(_fake.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task A_typed_password_is_not_echoed()
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
    public async Task An_unreachable_agent_exits_with_4_before_any_prompt()
    {
        await _fake.StopListeningAsync();
        _program.Variables.Remove(StopCommand.PasswordVariable);
        _program.Terminal.Interactive();

        var exitCode = await _program.RunAsync("--all", "--mode", "force");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.NoUsableResponse));
            Assert.That(_program.Errors, Does.Contain("Nothing was started."));
            Assert.That(_program.Output, Is.Empty);
        });
    }
}

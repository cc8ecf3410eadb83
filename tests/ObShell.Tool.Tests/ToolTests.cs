using System.Text.Json;
using ObShell.Client;
using ObShell.Client.Testing;

namespace ObShell.Tool.Tests;

/// <summary>The installed tool against a fake cluster: output, JSON, exit codes and passwords.</summary>
[CancelAfter(120_000)]
internal sealed class ToolTests
{
    private const string Password = "hush-hush";
    private readonly Dictionary<string, string> _variables = [];
    private FakeObShellCluster _fake = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _fake = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = Password, KeySize = 512, StageDuration = TimeSpan.FromMilliseconds(20) });
        _variables["OBSHELL_ENDPOINT"] = string.Join(',', _fake.Endpoints);
        _variables["OBSHELL_PASSWORD"] = Password;
    }

    [TearDown]
    public ValueTask StopAsync() => _fake.DisposeAsync();

    [Test]
    public async Task Status_is_a_table_or_one_JSON_document()
    {
        var text = await RunAsync("status");
        var json = await RunAsync("status", "--json");

        Assert.Multiple(() =>
        {
            Assert.That((text.ExitCode, json.ExitCode), Is.EqualTo((0, 0)), text.Errors + json.Errors);
            Assert.That(text.Output, Does.Match(@"zone2 +RUNNING +127\.0\.0\.1:\d+ +RUNNING").And.Contain("Nothing is locked.").And.Not.Contain('\u001b'));
            Assert.That(Root(json).GetProperty("zones").GetArrayLength(), Is.EqualTo(3));
            Assert.That(Root(json).GetProperty("maintenance").GetProperty("is_free").GetBoolean(), Is.True);
        });
    }

    [Test]
    public async Task A_stop_needs_a_confirmation_and_writes_its_progress_to_the_error_output_with_JSON()
    {
        var refused = await RunAsync("stop", "--zone", "zone2", "--mode", "terminate");
        var dry = await RunAsync("stop", "--zone", "zone2", "--mode", "terminate", "--dry-run", "--json");
        var executions = _fake.StopExecutions;
        var stopped = await RunAsync("stop", "--zone", "zone2", "--mode", "terminate", "--yes", "--json");

        Assert.Multiple(() =>
        {
            Assert.That((refused.ExitCode, dry.ExitCode, stopped.ExitCode), Is.EqualTo((2, 0, 0)), stopped.Errors);
            Assert.That(refused.Errors, Does.Contain("use --yes"));
            Assert.That(Root(dry).GetProperty("steps").GetArrayLength(), Is.EqualTo(3));
            Assert.That((executions, _fake.StopExecutions), Is.EqualTo((0, 1)));
            Assert.That(Root(stopped).GetProperty("done").GetArrayLength(), Is.EqualTo(3));
            Assert.That(stopped.Errors, Does.Contain("3/3 wait until it is down: done"));
        });
    }

    [Test]
    public async Task A_password_file_is_read_without_its_line_break()
    {
        _variables.Remove("OBSHELL_PASSWORD");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Password + "\n");

            var read = await RunAsync("tenants", "--password-file", file);
            var missing = await RunAsync("tenants", "--password-file", file + ".none");

            Assert.Multiple(() =>
            {
                Assert.That((read.ExitCode, missing.ExitCode), Is.EqualTo((0, 2)), read.Errors);
                Assert.That(read.Output, Does.Match("sys +1 +MYSQL +NORMAL"));
            });
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_password_is_no_argument_and_is_never_shown()
    {
        var argument = await RunAsync("status", "--password", "other-secret");
        _variables["OBSHELL_PASSWORD"] = "other-secret";
        var wrong = await RunAsync("status", "--json");

        Assert.Multiple(() =>
        {
            Assert.That((argument.ExitCode, wrong.ExitCode), Is.EqualTo((2, 3)));
            Assert.That(Root(wrong).GetProperty("exit_code").GetInt32(), Is.EqualTo(3));
            Assert.That(argument.Everything + wrong.Everything, Does.Not.Contain("other-secret"));
        });
    }

    [Test]
    public async Task A_failed_task_can_be_shown_and_passed()
    {
        _fake.Agents[0].NextDag = FakeDagScript.FailsAt(1, "no route \u001b[31mto host");
        await using var obshell = new ObShellClient(_fake.Endpoints[0].ToString(), Password);
        var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Terminate));
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());

        var shown = await RunAsync("task", "show", stop.Id.ToString());
        var json = await RunAsync("task", "show", stop.Id.ToString(), "--json");
        var watched = await RunAsync("task", "watch", stop.Id.ToString());

        Assert.Multiple(() =>
        {
            Assert.That((shown.ExitCode, json.ExitCode, watched.ExitCode), Is.EqualTo((0, 0, 1)), shown.Errors);
            Assert.That(shown.Output, Does.Contain("FAILED").And.Not.Contain('\u001b'));
            Assert.That(Root(json).GetProperty("id").GetString(), Is.EqualTo(stop.Id.ToString()));
        });
    }

    [Test]
    public async Task An_agent_that_is_gone_exits_with_4()
    {
        _variables["OBSHELL_ENDPOINT"] = "http://127.0.0.1:1";

        var result = await RunAsync("status");

        Assert.That(result.ExitCode, Is.EqualTo(4), result.Everything);
    }

    [Test]
    public async Task Completion_has_a_script_for_each_shell_and_the_words_of_the_commands()
    {
        var scripts = await Task.WhenAll(((string[])["bash", "zsh", "pwsh"]).Select(shell => RunAsync("completion", shell)));
        var words = await RunAsync("[suggest:7]", "obsh st");

        Assert.Multiple(() =>
        {
            Assert.That(scripts.Select(script => script.Output), Has.All.Contain("[suggest:"));
            Assert.That(words.Output, Does.Contain("status").And.Contain("stop").And.Not.Contain("tenants"));
        });
    }

    private static JsonElement Root(ToolResult result) => JsonDocument.Parse(result.Output).RootElement;

    private async Task<ToolResult> RunAsync(params string[] words)
    {
        var result = await InstalledTool.RunAsync(_variables, words);
        Assert.That(result.Everything, Does.Not.Contain(Password), "a password must never be shown");
        return result;
    }
}

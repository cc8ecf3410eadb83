using ObShell.Samples.StopCluster;

namespace ObShell.Client.Tests.Samples;

/// <summary>The command line of the sample: which options can be combined, and that invalid ones start nothing.</summary>
internal sealed class StopCommandTests
{
    private const string Endpoint = "http://10.10.10.1:2886";

    private static IEnumerable<TestCaseData> BadCommandLines =>
    [
        Bad("Exactly one of --zone, --server and --all", "--endpoint", Endpoint, "--mode", "force"),
        Bad("Exactly one of --zone, --server and --all", "--endpoint", Endpoint, "--mode", "force", "--all", "--zone", "zone1"),
        Bad("Exactly one of --zone, --server and --all", "--endpoint", Endpoint, "--mode", "force", "--server", "10.10.10.1:2886", "--zone", "zone1"),
        Bad("Exactly one of --zone, --server and --all", "--all", "--zone", "zone1"),
        Bad("--mode is missing", "--endpoint", Endpoint, "--all"),
        Bad("Must be one of", "--endpoint", Endpoint, "--all", "--mode", "gently"),
        Bad("Must be one of", "--endpoint", Endpoint, "--all", "--mode", "2"),
        Bad("The whole cluster can only be stopped with Terminate or Force.", "--endpoint", Endpoint, "--all", "--mode", "immediate"),
        Bad("Immediate stops one zone at a time", "--endpoint", Endpoint, "--zone", "a", "--zone", "b", "--mode", "immediate"),
        Bad("'10.10.10.1' is not the address of an agent", "--endpoint", Endpoint, "--server", "10.10.10.1", "--mode", "force"),
        Bad("Required argument missing for option: '--zone'", "--endpoint", Endpoint, "--mode", "force", "--zone"),
        Bad("--all cannot be used with it", "--endpoint", Endpoint, "--follow", "123", "--all"),
        Bad("--mode cannot be used with it", "--endpoint", Endpoint, "--follow", "123", "--mode", "force"),
        Bad("--force-pass cannot be used with it", "--endpoint", Endpoint, "--follow", "123", "--force-pass", "456"),
        Bad("A DAG id contains only letters", "--endpoint", Endpoint, "--follow", "../12"),
        Bad("A DAG id contains only letters", "--endpoint", Endpoint, "--all", "--mode", "force", "--force-pass", "1 2"),
        Bad("need an --endpoint", "--follow", "123"),
        Bad("need an --endpoint", "--password", "hush-hush"),
        Bad("has a path or a query", "--endpoint", "http://10.10.10.1:2886/api", "--all", "--mode", "force", "--yes"),
        Bad("is empty", "--endpoint", "", "--all", "--mode", "force", "--yes"),
        Bad("Unknown option: --al.", "--al"),
    ];

    [TestCaseSource(nameof(BadCommandLines))]
    public async Task Conflicting_arguments_exit_with_2(string fault, string[] words)
    {
        using var program = new SampleProgram();

        var exitCode = await program.RunAsync(words);

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(program.Errors, Does.Contain(fault).And.Not.Contain("Parameter"));
            Assert.That(program.Output, Is.Empty);
        });
    }

    [Test]
    public async Task The_help_text_lists_options_and_exit_codes()
    {
        using var program = new SampleProgram();
        program.Variables[StopCommand.PasswordVariable] = "hush-hush";

        var exitCode = await program.RunAsync("--help");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(program.Output, Does.Contain("--force-pass <dag-id>").And.Contain("process list").And.Contain(ExitCodes.Help));
            Assert.That(program.Everything, Does.Not.Contain("hush-hush"));
        });
    }

    [TestCase("--pasword", "hush-hush")]
    [TestCase("--pasword=hush-hush")]
    [TestCase("--all", "hush-hush")]
    [TestCase("--endpoint", "http://root:hush-hush@10.10.10.1:2886", "--all", "--mode", "force", "--yes")]
    [TestCase("--endpoint", Endpoint, "--password", "hush-hush", "--password", "hush-hush", "--all")]
    public async Task A_password_given_as_an_argument_is_not_printed(params string[] words)
    {
        using var program = new SampleProgram();

        var exitCode = await program.RunAsync(words);

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(program.Errors, Is.Not.Empty.And.Not.Contain("hush-hush"));
        });
    }

    [Test]
    public async Task An_empty_endpoint_variable_does_not_start_the_fake()
    {
        using var program = new SampleProgram();
        program.Variables[StopCommand.EndpointVariable] = "";

        var exitCode = await program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.BadArguments));
            Assert.That(program.Everything, Does.Contain("is empty").And.Not.Contain("fake"));
        });
    }

    private static TestCaseData Bad(string fault, params string[] words) => new TestCaseData(fault, words).SetArgDisplayNames(string.Join(' ', words));
}

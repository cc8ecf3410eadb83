using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ObShell.Client.Docs.Tests;

/// <summary>
/// The samples of samples/Tasks, each run to its end against a fake cluster. They are compiled here, since a build of each would take seconds; .ci/run runs one as a user does.
/// </summary>
/// <remarks>The environment and the console belong to the process, so that one runs at a time.</remarks>
[NonParallelizable]
internal sealed partial class TaskSampleTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "Tasks");

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("ObShell.Client.Docs.Tests.dll" or "ObShell.Client.TestSupport.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>What each sample prints at its end.</summary>
    private static IEnumerable<TestCaseData> Endings => new (string Name, string Output)[]
    {
        ("back-up-tenant", @"Backup [0-9]+ of orders is COMPLETED\.$"),
        ("change-parameters", @"enable_rebalance is False in the cluster; undo_retention of orders was 1800 and is 3600\.$"),
        ("create-tenant", @"stock is NORMAL; app may read and write goods\.$"),
        ("deploy", @"The cluster demo is AVAILABLE, with zone1, zone2, zone3\.$"),
        ("kill-session", @"Killed session [0-9]+ of app on shop: select sleep\(3600\)\s+No statement runs for too long any more\.$"),
        ("list-alarms", @"warning ob_disk_full: .* full\s+Alerts: 1\. The cluster is AVAILABLE\.$"),
        ("list-pages", @"page 1 of 2, 1 of 2 sessions\s+session [0-9]+ of app\s+session [0-9]+ of app\s+2 sessions in all\.$"),
        ("lost-request", @"The response was lost\. Started: .*\s+It was started, and has ended: Stop OB .*: SUCCEED \(RUN\), stage 6 of 6\.$"),
        ("query-metrics", @"cpu_percent 127\.0\.0\.1: 35\.0 on average, 35\.0 at most$"),
        ("release-maintenance", @"is locked by Stop OB (.|\s)*released agent (.|\s)*Nothing is locked\.$"),
        ("replace-server", @"[0-9.:]+ has taken the place of [0-9.:]+ in zone3\.$"),
        ("restore-tenant", @"orders2 is as it was at .*Z\.$"),
        ("resume-dag", @"It is at Stop OB .*\s+It has ended: Stop OB .*: SUCCEED .*\.$"),
        ("rolling-restart", @"start zone1: done(.|\s)*Every zone was restarted\.$"),
        ("scale-in", @"zone4 is gone\. The agents are now: [0-9.]+:[0-9]+(, [0-9.]+:[0-9]+){2}\.$"),
        ("scale-out", @"[0-9.:]+ runs in zone4, with a replica of orders\.$"),
        ("several-clusters", @"EAST: obcluster is AVAILABLE, with 3 zones and 2 tenants\.\s+WEST: obcluster is AVAILABLE, with 3 zones and 2 tenants\.$"),
        ("start-zone", @"zone2 is stopped\.\s+zone2 is up\.$"),
        ("stop-cluster", @"([0-9.:]+: ProcessNotRunning\s+){3}The cluster is stopped\.$"),
        ("stop-zone", @"zone2 is stopped\.$"),
        ("upgrade-agents", @"([0-9.:]+ has OBShell 4\.5\.1\.0-12026010100\.\s*){3}$"),
        ("upgrade-database", @"The cluster has OceanBase 4\.3\.5\.2\.\s+Now it has OceanBase 4\.3\.5\.3\.$"),
        ("upload-package", @"Uploaded oceanbase-ce 4\.3\.5\.4-104000042025090916\.el8\.(.|\s)*oceanbase-ce 4\.3\.5\.4-104000042025090916\.el8 x86_64$"),
        ("watch-dag", @"stage [1-5] of 6, RUNNING: (.|\s)*stage 6 of 6, SUCCEED\s+DAG [0-9]+ has succeeded\.$"),
    }.Select(item => new TestCaseData(item.Name, item.Output).SetArgDisplayNames(item.Name));

    [Test]
    public void Every_sample_is_short_and_begins_with_what_it_does_and_its_command() => Assert.Multiple(() =>
    {
        foreach (var name in Names)
        {
            var lines = File.ReadAllLines(Path.Combine(Folder, $"{name}.cs"));
            Assert.That(lines, Has.Length.LessThan(40), name);
            Assert.That(lines[0], Does.Match($@"^// [A-Z].*:  dotnet run samples/Tasks/{name}\.cs( -- .+)?$"));
        }
    });

    [Test]
    public void The_list_of_samples_has_each_of_them_with_what_it_does() => Assert.That(
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "samples", "README.md"))).Select(row => (row.Groups["what"].Value, row.Groups["name"].Value)).Order(),
        Is.EqualTo(Names.Select(name => (FirstLine().Match(File.ReadLines(Path.Combine(Folder, $"{name}.cs")).First()).Groups["what"].Value, name)).Order()));

    [Test]
    public void Every_sample_is_run() => Assert.That(Endings.Select(item => item.Arguments[0]), Is.EquivalentTo(Names));

    [TestCaseSource(nameof(Endings))]
    [CancelAfter(60_000)]
    public async Task A_sample_runs_to_its_end(string name, string output, CancellationToken cancellationToken)
    {
        var printed = await RunAsync(name).WaitAsync(cancellationToken);

        Assert.That(printed, Does.StartWith(name == "several-clusters" ? "EAST_ENDPOINT is not set" : "OBSHELL_ENDPOINT is not set"));
        Assert.That(printed.TrimEnd(), Does.Match(output));
    }

    private static async Task<string> RunAsync(string name)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest).WithFeatures([new("FileBasedProgram", "true")]);
        var compilation = CSharpCompilation.Create(
            $"Task-{name}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.cs")), options)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), Is.Empty);

        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            var main = Assembly.Load(image.ToArray()).GetType("Program")!.GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic)!;
            await (Task)main.Invoke(null, [Array.Empty<string>()])!;
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    [GeneratedRegex(@"^\| (?<what>[^|]+) \| \[`[a-z-]+`\]\(Tasks/(?<name>[a-z-]+)\.cs\) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^// (?<what>.*?):  dotnet run")]
    private static partial Regex FirstLine();
}

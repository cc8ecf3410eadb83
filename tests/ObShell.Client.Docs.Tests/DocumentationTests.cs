using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ObShell.Client.Agents;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;

namespace ObShell.Client.Docs.Tests;

/// <summary>Every C# block of the documentation compiles, and the recipes run.</summary>
internal sealed partial class DocumentationTests
{
    /// <summary>The namespaces that a block can use unless it lists its own.</summary>
    private const string Areas = """
        global using ObShell.Client.Agents;
        global using ObShell.Client.Backups;
        global using ObShell.Client.Clusters;
        global using ObShell.Client.Credentials;
        global using ObShell.Client.Dags;
        global using ObShell.Client.Monitoring;
        global using ObShell.Client.Obproxy;
        global using ObShell.Client.Tenants;
        global using ObShell.Client.Upgrades;
        global using ObShell.Client.Users;
        """;

    /// <summary>The declarations that all blocks can use.</summary>
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using ObShell.Client;
        global using static Given;

        internal static class Given
        {
            public static string password = "";
            public static string packages = "";
            public static CancellationToken cancellationToken;
            public static IConfiguration configuration = null!;
            public static IServiceCollection services = null!;
            public static ObShellClient obshell = null!;
            public static DagOperation stop = null!;
        }
        """;

    private const string Tour = "docs/api-tour.md";

    private static IEnumerable<TestCaseData> Blocks =>
        from file in Documents.Files
        from item in CodeBlock().Matches(Documents.Read(file)).Index()
        select new TestCaseData(item.Item.Groups["code"].Value).SetArgDisplayNames($"{file} {item.Index + 1}");

    private static IEnumerable<TestCaseData> Recipes =>
        from file in Documents.Files
        where file.StartsWith("docs/recipes/", StringComparison.Ordinal) || file == Tour
        from item in CodeBlock().Matches(Documents.Read(file)).Index()
        select new TestCaseData(item.Item.Groups["code"].Value).SetArgDisplayNames($"{file} {item.Index + 1}");

    /// <summary>The blocks that start a server of their own, and so are programs.</summary>
    private static IEnumerable<TestCaseData> Programs =>
        Blocks.Where(block => Regex.IsMatch((string)block.Arguments[0]!, @"\b(FakeObShell|FakeObShellCluster|WireMockServer)\.Start"));

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Assemblies = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("ObShell.Client.Docs.Tests.dll" or "ObShell.Client.TestSupport.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The assemblies that the code of documents can use.</summary>
    public static IReadOnlyList<MetadataReference> References => Assemblies.Value;

    [Test]
    public void The_documents_have_code_blocks() => Assert.That(Blocks.Count(), Is.GreaterThanOrEqualTo(10));

    [TestCaseSource(nameof(Blocks))]
    public void Every_code_block_compiles(string code)
    {
        var faults = Compile(code).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal));

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void The_tour_shows_every_member_of_the_client()
    {
        var tour = Documents.Read(Tour);
        var members = typeof(IObShellClient).GetMembers().Where(member => member is not MethodInfo { IsSpecialName: true }).Select(member => member.Name);

        Assert.That(members.Distinct().Where(name => !Regex.IsMatch(tour, $@"\b(obshell|guest)\.{name}\b")), Is.Empty);
    }

    [TestCaseSource(nameof(Recipes))]
    [CancelAfter(30_000)]
    public async Task Every_recipe_runs(string code, CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AgentPassword = "secret", StageDuration = TimeSpan.FromMilliseconds(1), KeySize = 512 }, cancellationToken);
        RecipeCluster.Seed(fake.Cluster, code);
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), new ObShellCredential("secret", "secret"));
        var packages = Directory.CreateTempSubdirectory("obshell-packages-");
        try
        {
            // The cluster is older than what the recipes upgrade it to, and has all packages but the one that they upload.
            const string Release = "100000202024123117.el7";
            fake.Cluster.DatabaseVersion = "4.3.4.0";
            fake.Cluster.AddPackage("oceanbase-ce-libs", "4.3.5.0", Release);
            fake.Cluster.AddPackage("obshell", "4.6.0.0", "12026010100.el8");
            if (!code.Contains("UploadPackageAsync", StringComparison.Ordinal) && !code.Contains("Packages =", StringComparison.Ordinal))
            {
                fake.Cluster.AddPackage("oceanbase-ce", "4.3.5.0", Release);
            }

            await File.WriteAllBytesAsync(Path.Combine(packages.FullName, "oceanbase-ce-4.3.5.0.rpm"), RpmFile.Create("oceanbase-ce", "4.3.5.0", Release), cancellationToken);

            await RunAsync(code, ("password", "secret"), ("packages", packages.FullName), ("obshell", obshell), ("cancellationToken", cancellationToken));
        }
        finally
        {
            packages.Delete(recursive: true);
        }

        // The calls of the recipe reach the fake, which accepts them. The client itself reads the identity and the key.
        Assert.That(fake.Requests.Count(request => request.Path is not ("/api/v1/info" or "/api/v1/secret")), Is.GreaterThanOrEqualTo(Regex.Count(code, @"await obshell\.(?!Agents\.GetInfoAsync)")));
    }

    [TestCaseSource(nameof(Programs))]
    [CancelAfter(30_000)]
    public Task Every_program_of_the_documentation_runs(string code, CancellationToken cancellationToken) => RunAsync(code, ("cancellationToken", cancellationToken));

    private static CSharpCompilation Compile(string code)
    {
        var lines = code.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal));
        var areas = lines.Any(line => line.StartsWith("using ObShell.Client", StringComparison.Ordinal)) ? "" : Areas;
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(Given, options), CSharpSyntaxTree.ParseText(areas, options), CSharpSyntaxTree.ParseText(string.Join('\n', lines), options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static async Task RunAsync(string code, params IEnumerable<(string Name, object Value)> given)
    {
        using var image = new MemoryStream();
        Assert.That(Compile(code).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        var assembly = Assembly.Load(image.ToArray());
        foreach (var (name, value) in given)
        {
            assembly.GetType(nameof(Given))!.GetField(name)!.SetValue(null, value);
        }

        var main = assembly.GetType("Program")!.GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic)!;
        await (main.Invoke(null, [Array.Empty<string>()]) as Task ?? Task.CompletedTask);
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

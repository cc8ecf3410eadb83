using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObShell.Client.Docs.Tests;

/// <summary>docs/tasks.md, compared with the client: every call compiles, is marked as what it is, and none is missing.</summary>
internal sealed partial class TaskDocTests
{
    /// <summary>What the calls of the document use.</summary>
    private const string Given = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json.Nodes;
        using ObShell.Client;
        using ObShell.Client.Agents;
        using ObShell.Client.Backups;
        using ObShell.Client.Clusters;
        using ObShell.Client.Credentials;
        using ObShell.Client.Dags;
        using ObShell.Client.Jobs;
        using ObShell.Client.Monitoring;
        using ObShell.Client.Obproxy;
        using ObShell.Client.Tenants;
        using ObShell.Client.Upgrades;
        using ObShell.Client.Users;

        internal static class Calls
        {
            private static readonly IObShellClient obshell = null!;
            private static readonly DagOperation operation = null!;
            private static readonly OperationOutcomeUnknownException unknown = null!;
            private static readonly string password = "", newPassword = "", file = "", version = "", release = "", data = "", log = "", sessionId = "", oneTimeToken = "", aesKey = "";
            private static readonly string[] files = [];
            private static readonly long id = 1;
            private static readonly DateTimeOffset since = default, start = default, end = default;
            private static readonly AgentAddress agent = null!;
            private static readonly IReadOnlyList<DeployedServer> servers = null!;
            private static readonly IReadOnlyDictionary<string, string> config = null!;
            private static readonly IReadOnlyDictionary<string, JsonNode?> values = null!;
            private static readonly SharedStorageKeyRequest storage = null!;
            private static readonly ClusterParameterSetting setting = null!;
            private static readonly ScaleOutRequest server = null!;
            private static readonly StopClusterRequest request = null!;
            private static readonly NodeDetailDTO node = null!;
            private static readonly TaskDetailDTO task = null!;
            private static readonly CreateUnitConfigRequest unit = null!;
            private static readonly IReadOnlyList<TenantZone> zones = null!;
            private static readonly ReplicaZoneChange change = null!;
            private static readonly TenantSession session = null!;
            private static readonly DatabasePrivilegeGrant grant = null!;
            private static readonly ObjectPrivilegesRequest privileges = null!;
            private static readonly RestoreTenantRequest restore = null!;
            private static readonly SetSilencerRequest silence = null!;
            private static readonly MetricQueryRange range = null!;
            private static readonly SshCredential login = null!;


        """;

    private static readonly string Text = Documents.Read("docs/tasks.md");

    [Test]
    public void Every_call_compiles_and_is_marked_as_what_it_is()
    {
        var rows = Row().Matches(Text);
        var code = rows.Index().Aggregate(new StringBuilder(Given), (text, row) => text.AppendLine(CultureInfo.InvariantCulture, $"    internal static void Call{row.Index}() => _ = {row.Item.Groups["call"].Value};"))
            .Replace("=> _ = obshell.Credential.", "=> obshell.Credential.").Append('}').ToString();
        var compilation = Compile(code);

        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var calls = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => method.ExpressionBody!.Expression);
        var marks = calls.Select(call => Mark(model, call is AssignmentExpressionSyntax assignment ? assignment.Right : call));
        Assert.That(rows.Zip(marks, (row, mark) => (row.Groups["task"].Value, row.Groups["mark"].Value, mark)).Where(row => row.Item2 != row.mark), Is.Empty);
    }

    [Test]
    public void No_call_is_missing()
    {
        var groups = typeof(IObShellClient).GetProperties().Where(property => property.PropertyType.IsInterface && property.PropertyType.Namespace!.StartsWith("ObShell.Client", StringComparison.Ordinal));
        var calls = groups.SelectMany(group => group.PropertyType.GetMethods().Select(method => $"obshell.{group.Name}.{method.Name}("));

        Assert.That(calls.Distinct().Where(call => !Text.Contains(call, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_jobs_of_the_readme_compile()
    {
        var jobs = Job().Matches(Documents.Read("README.md")).Select(job => job.Groups["job"].Value).ToArray();
        Assert.That(jobs, Has.Length.GreaterThan(10));
        _ = Compile($"{Given}{string.Concat(jobs.Select((job, index) => $"    internal static ObShellJob Job{index}() => {job};\n"))}}}");
    }

    private static CSharpCompilation Compile(string code)
    {
        var compilation = CSharpCompilation.Create("Calls", [CSharpSyntaxTree.ParseText(code)], DocumentationTests.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return compilation;
    }

    private static string Mark(SemanticModel model, ExpressionSyntax call) =>
        call.ToString().StartsWith("obshell.RunAsync(", StringComparison.Ordinal) ? "Job"
        : model.GetTypeInfo(call).Type is INamedTypeSymbol { TypeArguments: [{ Name: nameof(DagOperation) } result] } ? result.NullableAnnotation == NullableAnnotation.Annotated ? "DAG?" : "DAG"
        : "";

    [GeneratedRegex(@"^\| (?<task>[^|]+) \| `(?<call>[^`]+)` \| (?<mark>DAG\??|Job|)\s*\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<job>new [A-Z][^`]+)`")]
    private static partial Regex Job();
}

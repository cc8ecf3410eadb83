using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObShell.Client.Conventions.Tests;

/// <summary>No await of the library captures the context of its caller, which may be blocked or closed.</summary>
internal sealed class CapturedContextTests
{
    private static IEnumerable<string> Files => new[] { "ObShell.Client", "ObShell.Client.HealthChecks", "ObShell.Client.OpenTelemetry", "ObShell.Client.Spectre", "ObShell.Client.Testing" }
        .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Test]
    public void The_library_captures_no_synchronization_context() =>
        Assert.That(Files.SelectMany(file => Captures(File.ReadAllText(file)).Select(line => $"{Path.GetFileName(file)}: {line}")), Is.Empty);

    [Test]
    public void The_check_reads_the_source_of_the_library() => Assert.That(Files.Count(file => File.ReadAllText(file).Contains("await ", StringComparison.Ordinal)), Is.GreaterThan(20));

    [TestCase("await Task.Yield();")]
    [TestCase("await Task.Delay(1);")]
    [TestCase("await Task.Delay(1).ConfigureAwait(true);")]
    [TestCase("await Task.Delay(1).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding);")]
    [TestCase("await foreach (var x in y) { }")]
    [TestCase("await using (x) { }")]
    [TestCase("await using var x = y;")]
    [TestCase("_ = Task.Delay(1).ContinueWith(_ => { });")]
    [TestCase("_ = Task.Factory.StartNew(() => { });")]
    [TestCase("_ = TaskScheduler.FromCurrentSynchronizationContext();")]
    [TestCase("_ = TaskScheduler.Current;")]
    [TestCase("_ = new Progress<int>(_ => { });")]
    [TestCase("SynchronizationContext.Current?.Post(null!, null);")]
    public void The_check_finds_a_line_that_captures_the_context(string line) => Assert.That(Captures(Method(line)), Is.Not.Empty);

    [TestCase("await Task.Delay(1).ConfigureAwait(false);")]
    [TestCase("await Task.Delay(1).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);")]
    [TestCase("await Task.Delay(1).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);")]
    [TestCase("await foreach (var x in y.ConfigureAwait(false)) { }")]
    [TestCase("await foreach (var x in y.WithCancellation(token).ConfigureAwait(false)) { }")]
    [TestCase("await using (x.ConfigureAwait(false)) { }")]
    [TestCase("_ = Task.Delay(1).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);")]
    public void The_check_ignores_a_line_that_does_not_capture_the_context(string line) => Assert.That(Captures(Method(line)), Is.Empty);

    private static string Method(string line) => $"class C {{ async Task M() {{ {line} }} }}";

    private static IEnumerable<string> Captures(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().Where(CapturesContext).Select(node => node.ToString());

    private static bool CapturesContext(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax await => !IsConfigured(await.Expression),
        ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } loop => !IsConfigured(loop.Expression),
        UsingStatementSyntax { AwaitKeyword.RawKind: not 0 } block => block.Expression is null || !IsConfigured(block.Expression),
        LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ContinueWith" } } call =>
            !call.ArgumentList.Arguments.Any(argument => argument.ToString() == "TaskScheduler.Default"),
        MemberAccessExpressionSyntax access => access.ToString() is "Task.Factory" or "Task.Yield" or "TaskScheduler.Current" or "TaskScheduler.FromCurrentSynchronizationContext" or "SynchronizationContext.Current",
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.Text: "Progress" } } => true,
        _ => false,
    };

    private static bool IsConfigured(ExpressionSyntax awaited) =>
        awaited is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait" } } call
        && call.ArgumentList.Arguments is [var argument]
        && argument.ToString() is var text
        && text != "true"
        && !text.Contains("ContinueOnCapturedContext", StringComparison.Ordinal);
}

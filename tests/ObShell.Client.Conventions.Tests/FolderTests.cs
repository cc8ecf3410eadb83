using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObShell.Client.Conventions.Tests;

/// <summary>The folders of a project use each other in one direction only, and a namespace is named after its folder.</summary>
internal sealed class FolderTests
{
    // Tests in these folders cover several folders of the source, or are no tests.
    private static readonly string[] CrossCutting = ["Contract", "Data", "Faults", "Fuzz", "Recordings", "Samples", "Support"];

    // These folders have types of the root namespace, which every program uses.
    private static readonly string[] WithRootTypes = ["", "Options", "Dags", "Errors", "Errors/Codes", "Protocol", "Clusters"];

    [TestCase("ObShell.Client")]
    [TestCase("ObShell.Client.Testing")]
    public void Folders_have_no_circular_dependencies(string project)
    {
        var uses = Rooms.Uses(project);

        Assert.That(uses, Has.Count.GreaterThan(3));
        Assert.That(uses.Select(room => room.Key).Where(room => Reaches(uses, room, room)), Is.Empty);
    }

    [Test]
    public void Namespaces_match_folders() => Assert.Multiple(() =>
    {
        foreach (var file in Rooms.Sources("ObShell.Client").Where(file => !file.EndsWith("RefitInterfaces.cs", StringComparison.Ordinal) && !file.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal)))
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Rooms.Root("ObShell.Client"), file))!.Replace('\\', '/');
            var name = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
            Assert.That(
                name,
                Is.EqualTo(folder.Length == 0 ? "ObShell.Client" : $"ObShell.Client.{folder.Replace('/', '.')}").Or.EqualTo(WithRootTypes.Contains(folder) ? "ObShell.Client" : "-"),
                file);
        }
    });

    [Test]
    public void The_root_namespace_has_only_the_listed_types() =>
        Assert.That(typeof(ObShellClient).Assembly.GetExportedTypes().Where(type => type.Namespace == "ObShell.Client" && !type.IsNested).ToArray(), Has.Length.LessThanOrEqualTo(49));

    [TestCase("ObShell.Client")]
    [TestCase("ObShell.Client.Testing")]
    public void Test_folders_match_source_folders(string project)
    {
        var tests = Path.Combine(Repository.Root, "tests", $"{project}.Tests");
        var folders = Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(tests, Path.GetDirectoryName(file)!))
            .Distinct()
            .Where(folder => folder.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "."))
            .ToArray();

        Assert.That(folders, Has.Length.GreaterThan(3));
        Assert.That(
            folders.Where(folder => !Directory.Exists(Path.Combine(Rooms.Root(project), folder)) && !CrossCutting.Contains(folder.Split(Path.DirectorySeparatorChar)[0])), Is.Empty);
    }

    private static bool Reaches(ILookup<string, string> uses, string from, string to)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(uses[from]);
        while (open.TryPop(out var room))
        {
            if (room == to)
            {
                return true;
            }

            if (seen.Add(room))
            {
                foreach (var next in uses[room])
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObShell.Client.Conventions.Tests;

/// <summary>The folders of a project use each other in one direction only, and a namespace is named after its folder.</summary>
internal sealed class RoomTests
{
    // These folders hold types that every program has to do with, which are in the root namespace.
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
        Assert.That(typeof(ObShellClient).Assembly.GetExportedTypes().Where(type => type.Namespace == "ObShell.Client" && !type.IsNested).ToArray(), Has.Length.LessThanOrEqualTo(48));

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

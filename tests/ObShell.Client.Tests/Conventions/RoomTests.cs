using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Conventions;

/// <summary>The folders of a project use each other in one direction only, and a namespace is named after its folder.</summary>
internal sealed class RoomTests
{
    // These folders hold types that every program has to do with, which are in the root namespace.
    private static readonly string[] WithRootTypes = ["", "Options", "Dags", "Errors", "Errors/Codes", "Protocol", "Clusters"];

    [TestCase("ObShell.Client")]
    [TestCase("ObShell.Client.Testing")]
    public void No_folder_uses_one_that_uses_it(string project)
    {
        var uses = Uses(project);

        Assert.That(uses, Has.Count.GreaterThan(3));
        Assert.That(uses.Select(room => room.Key).Where(room => Reaches(uses, room, room)), Is.Empty);
    }

    [Test]
    public void A_namespace_is_named_after_its_folder() => Assert.Multiple(() =>
    {
        foreach (var file in Sources("ObShell.Client").Where(file => !file.EndsWith("RefitInterfaces.cs", StringComparison.Ordinal) && !file.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal)))
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Root("ObShell.Client"), file))!.Replace('\\', '/');
            var name = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
            Assert.That(
                name,
                Is.EqualTo(folder.Length == 0 ? "ObShell.Client" : $"ObShell.Client.{folder.Replace('/', '.')}").Or.EqualTo(WithRootTypes.Contains(folder) ? "ObShell.Client" : "-"),
                file);
        }
    });

    [Test]
    public void The_root_namespace_holds_what_every_program_has_to_do_with() =>
        Assert.That(typeof(ObShellClient).Assembly.GetExportedTypes().Where(type => type.Namespace == "ObShell.Client" && !type.IsNested).ToArray(), Has.Length.LessThanOrEqualTo(48));

    /// <summary>Which folder of a project uses which others.</summary>
    internal static ILookup<string, string> Uses(string project)
    {
        var files = Sources(project).Select(file => (Room: Room(project, file), Tree: CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot())).ToArray();
        var homes = files
            .SelectMany(file => file.Tree.DescendantNodes().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is not BaseTypeDeclarationSyntax)
                .Select(node => (Name: (node as BaseTypeDeclarationSyntax)?.Identifier.Text ?? ((DelegateDeclarationSyntax)node).Identifier.Text, file.Room)))
            .GroupBy(type => type.Name)
            .Where(type => type.Select(home => home.Room).Distinct().Count() == 1)
            .ToDictionary(type => type.Key, type => type.First().Room);
        return files
            .SelectMany(file => file.Tree.DescendantNodes().OfType<SimpleNameSyntax>().Where(IsType)
                .Where(name => homes.TryGetValue(name.Identifier.Text, out var home) && home != file.Room)
                .Select(name => (From: file.Room, To: homes[name.Identifier.Text])))
            .Distinct()
            .ToLookup(use => use.From, use => use.To);
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

    /// <summary>Whether a name can be that of a type: not that of a member of something else.</summary>
    private static bool IsType(SimpleNameSyntax name) => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name;

    private static string Root(string project) => Path.Combine(Repository.Root, "src", project);

    private static string Room(string project, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(Root(project), file))!.Replace('\\', '/').Split('/')[0] is { Length: > 0 } folder ? folder : "(top)";

    private static IEnumerable<string> Sources(string project) => Directory.EnumerateFiles(Root(project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}

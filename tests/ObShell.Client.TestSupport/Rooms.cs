using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObShell.Client.TestSupport;

/// <summary>The folders of a project of the library.</summary>
internal static class Rooms
{
    public static string Root(string project) => Path.Combine(Repository.Root, "src", project);

    public static IEnumerable<string> Sources(string project) => Directory.EnumerateFiles(Root(project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>The dependencies between the folders of a project.</summary>
    public static ILookup<string, string> Uses(string project)
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

    /// <summary>Whether a name can be that of a type and not of a member.</summary>
    private static bool IsType(SimpleNameSyntax name) => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name;

    private static string Room(string project, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(Root(project), file))!.Replace('\\', '/').Split('/')[0] is { Length: > 0 } folder ? folder : "(top)";
}

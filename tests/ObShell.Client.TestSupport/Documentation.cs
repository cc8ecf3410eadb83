using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ObShell.Client.Protocol;

namespace ObShell.Client.TestSupport;

/// <summary>The XML documentation of the library.</summary>
internal static partial class Documentation
{
    private static readonly XDocument Xml = XDocument.Load(Path.ChangeExtension(typeof(ObShellClient).Assembly.Location, ".xml"));

    private static readonly Dictionary<string, string> Summaries = Xml
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Spaces().Replace(member.Element("summary")!.Value, " "));

    /// <summary>The summary of a method; null when it has none.</summary>
    public static string? Summary(MethodInfo method) => Summaries
        .Where(pair => pair.Key.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}(", StringComparison.Ordinal))
        .Select(pair => pair.Value)
        .FirstOrDefault();

    /// <summary>The summary of a field, as it is written; null when it has none.</summary>
    public static string? Summary(FieldInfo field) => Summaries.GetValueOrDefault($"F:{field.DeclaringType!.FullName!.Replace('+', '.')}.{field.Name}");

    /// <summary>The types of the exceptions that the documentation of a method names.</summary>
    public static IEnumerable<string> Exceptions(MethodInfo method) => Xml.Descendants("member")
        .Where(member => member.Attribute("name")!.Value.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}(", StringComparison.Ordinal))
        .Elements("exception")
        .Select(exception => exception.Attribute("cref")!.Value["T:".Length..]);

    /// <summary>The routes that the summary of a method names.</summary>
    public static IEnumerable<string> Routes(MethodInfo method) =>
        Route().Matches(Summary(method) ?? "").Select(match => match.Value.TrimEnd('.', ',', ';', ')'));

    [GeneratedRegex(@"(GET|POST|PUT|PATCH|DELETE) /api/v1/\S+")]
    private static partial Regex Route();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

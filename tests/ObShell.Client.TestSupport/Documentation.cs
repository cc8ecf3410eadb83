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

    /// <summary>The summary of a property as Markdown: names of code are in backticks.</summary>
    public static string Markdown(PropertyInfo property)
    {
        var type = property.DeclaringType!.FullName;
        var members = Xml.Descendants("member").ToLookup(member => member.Attribute("name")!.Value);
        var summary = members[$"P:{type}.{property.Name}"].Elements("summary").FirstOrDefault()
            ?? members[$"T:{type}"].Elements("param").First(parameter => parameter.Attribute("name")!.Value == property.Name);
        return Spaces().Replace(string.Concat(summary.Nodes().Select(Markdown)), " ").Trim();
    }

    private static string Markdown(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{Name(see.Attribute("cref")!.Value)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => node.ToString(),
    };

    /// <summary>The name of a member with its type, or of a type.</summary>
    private static string Name(string reference)
    {
        var names = reference.Split('(')[0].Split(':')[^1].Split('.');
        return reference.StartsWith("T:", StringComparison.Ordinal) ? names[^1] : string.Join('.', names[^2..]);
    }

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

using System.Reflection;
using System.Text.RegularExpressions;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Docs.Tests;

/// <summary>The members of the library that the text of the documents names exist.</summary>
internal sealed partial class MemberDocTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types = typeof(ObShellClient).Assembly.GetExportedTypes()
        .Concat(typeof(FakeObShell).Assembly.GetExportedTypes())
        .Where(type => !type.IsNested)
        .ToLookup(type => type.Name);

    private static IEnumerable<string> Files => Documents.Files;

    [TestCaseSource(nameof(Files))]
    public void Every_named_member_exists(string file)
    {
        var unknown = Code().Matches(Block().Replace(Documents.Read(file), ""))
            .SelectMany(code => Member().Matches(code.Value))
            .Where(member => !Exists(member.Groups["owner"].Value, member.Groups["member"].Value, member.Groups["deeper"].Value))
            .Select(member => member.Value);

        Assert.That(unknown, Is.Empty);
    }

    [TestCase("obshell", "Tenants", "CreateAsync", true)]
    [TestCase("obshell", "RunAsync", "", true)]
    [TestCase("Tenants", "CreateAsync", "", true)]
    [TestCase("StopMode", "Force", "", true)]
    [TestCase("obshell", "Tenants", "MakeAsync", false)]
    [TestCase("obshell", "MakeAsync", "", false)]
    [TestCase("StopMode", "Gentle", "", false)]
    public void Only_members_that_exist_are_accepted(string owner, string member, string deeper, bool exists) => Assert.That(Exists(owner, member, deeper), Is.EqualTo(exists));

    private static bool Exists(string owner, string member, string deeper)
    {
        if (owner is "obshell" or "o")
        {
            return Has(typeof(IObShellClient), member) || Has(typeof(ObShellClient), member) || Has(typeof(JobExtensions), member) || Has(typeof(MaintenanceExtensions), member)
                ? deeper.Length == 0 || typeof(IObShellClient).GetProperty(member) is not { } property || Has(property.PropertyType, deeper)
                : false;
        }

        // The documents also name the groups of calls without the client, and the parts of the fake without it.
        Type[] types = [.. Types[owner], .. new[] { typeof(IObShellClient), typeof(FakeObShell) }.Select(type => type.GetProperty(owner)?.PropertyType).OfType<Type>()];
        return types.Length == 0 || types.Any(type => Has(type, member));
    }

    private static bool Has(Type type, string member) => type.GetMember(member, Any).Length > 0 || type.GetInterfaces().Any(other => other.GetMember(member, Any).Length > 0);

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<![\w.])(?<owner>obshell|o|[A-Z]\w+)\.(?<member>[A-Z]\w+)(?:\.(?<deeper>[A-Z]\w+))?")]
    private static partial Regex Member();
}

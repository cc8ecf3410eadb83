using System.Reflection;
using System.Runtime.CompilerServices;

namespace ObShell.Client.Conventions.Tests;

/// <summary>Trimmed programs leave out the module initializer, which only registers the generated code of Refit. Another initializer would be left out with it.</summary>
internal sealed class ModuleInitializerTests
{
    private static MethodInfo[] Initializers => [.. typeof(ObShellClient).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<ModuleInitializerAttribute>() is not null)];

    [Test]
    public void The_only_module_initializer_is_that_of_Refit() =>
        Assert.That(Initializers.Select(method => method.DeclaringType!.Namespace), Is.EqualTo(new[] { "Refit.Implementation" }));

    [Test]
    public void The_substitution_removes_only_the_module_initializer()
    {
        var methods = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "src", "ObShell.Client", "ILLink.Substitutions.xml")).Descendants("method");

        Assert.That(methods.Select(method => (method.Parent!.Attribute("fullname")!.Value, method.Attribute("signature")!.Value)), Is.EqualTo(new[] { ("<Module>", "System.Void .cctor()") }));
    }

    [Test]
    public void Every_Refit_interface_can_be_created_without_the_registry() => Assert.That(
        typeof(ObShellClient).Assembly.GetType("Refit.Implementation.GeneratedObShell_Client")!.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.StartsWith("Create", StringComparison.Ordinal)).Select(method => method.ReturnType),
        Is.EquivalentTo(LibraryRoute.ByName.Values.Select(route => route.Member.DeclaringType).Distinct()));
}

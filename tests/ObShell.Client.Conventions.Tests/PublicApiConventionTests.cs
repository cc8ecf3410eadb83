using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Conventions.Tests;

/// <summary>Conventions of the public API.</summary>
internal sealed partial class PublicApiConventionTests
{
    private static readonly Assembly Library = typeof(ObShellClient).Assembly;

    private static IEnumerable<Type> PublicTypes => Library.GetExportedTypes();

    private static IEnumerable<MethodInfo> Routes => PublicTypes.Where(type => type.IsInterface).SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<HttpMethodAttribute>() is not null);

    private static XDocument Documentation { get; } = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));

    [Test]
    public void The_reflection_finds_the_routes() => Assert.That(Routes.Count(), Is.GreaterThanOrEqualTo(17));

    [Test]
    public void The_last_parameter_of_every_asynchronous_method_is_a_cancellation_token()
    {
        var methods = PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType.IsAssignableTo(typeof(Task)) || method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal))
            .ToArray();

        Assert.That(methods, Is.Not.Empty);
        Assert.That(methods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)), Is.Empty);
        Assert.That(
            methods.Where(method => method.Name != nameof(IObShellClient.WithResponseAsync)) // the call that it is given takes one
                .Where(method => method.GetParameters() is not [.., { Name: "cancellationToken" } last] || last.ParameterType != typeof(CancellationToken)),
            Is.Empty);
    }

    [Test]
    public void Routes_return_values_and_not_envelopes() => Assert.Multiple(() =>
    {
        foreach (var method in Routes)
        {
            Assert.That(method.GetCustomAttribute<HttpMethodAttribute>()!.Path, Does.StartWith("/api/v1/"), method.Name);
            Assert.That(Parts(method.ReturnType).Select(part => part.Name), Has.None.StartsWith("ObShellResponse").And.None.StartsWith("ObShellList").And.None.StartsWith("JsonElement"), method.Name);
        }
    });

    [Test]
    public void Only_the_listed_methods_return_the_envelope() => Assert.That(
        PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is not "<Clone>$" && Parts(method.ReturnType).Any(part => part.Name.StartsWith("ObShellResponse", StringComparison.Ordinal)))
            .Select(method => method.Name).Distinct(),
        Is.EquivalentTo(new[] { nameof(IObShellClient.WithResponseAsync), nameof(IObShellClient.SendAsync) }));

    [Test]
    public void Each_route_has_only_one_method() => Assert.That(
        PublicTypes.Where(type => type != typeof(ObShellClient) && !type.IsAssignableTo(typeof(Exception)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is not (nameof(DagOperation.CancelAsync) or nameof(DagOperation.RetryAsync) or nameof(DagOperation.RollbackAsync) or nameof(DagOperation.PassAsync)))
            .Where(method => !method.Name.StartsWith("ListAll", StringComparison.Ordinal)) // all pages of a list
            .SelectMany(TestSupport.Documentation.Routes)
            .GroupBy(route => route).Where(group => group.Count() > 1).Select(group => group.Key),
        Is.Empty);

    [Test]
    public void The_client_can_be_used_without_Refit_types() => Assert.That(
        PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts).Any(type => type.Namespace!.StartsWith("Refit", StringComparison.Ordinal))),
        Is.Empty);

    /// <summary>A missing request is refused by the name of its parameter, before anything is sent.</summary>
    [Test]
    public void The_exception_for_a_missing_body_names_the_parameter() => Assert.Multiple(() =>
    {
        using var obshell = new ObShellClient("http://127.0.0.1:1", "pw");
        foreach (var method in Routes)
        {
            if (method.GetParameters().SingleOrDefault(parameter => parameter.GetCustomAttribute<BodyAttribute>() is not null) is not { } body)
            {
                continue;
            }

            var isOptional = new NullabilityInfoContext().Create(body).WriteState == NullabilityState.Nullable;
            var row = Client.Protocol.Routes.Find(method.GetCustomAttribute<HttpMethodAttribute>()!.Method.Method, method.GetCustomAttribute<HttpMethodAttribute>()!.Path)!;
            Assert.That(row.Body, Is.EqualTo(body.Name), $"the body of {row}");
            Assert.That(row.MayLackBody, Is.EqualTo(isOptional), $"whether {row} can lack its body");
            if (!isOptional)
            {
                var group = typeof(IObShellClient).GetProperties().Single(property => property.PropertyType == method.DeclaringType).GetValue(obshell);
                object?[] arguments = [.. method.GetParameters().Select(parameter => parameter == body ? null : LibraryRoute.Argument(parameter, null, CancellationToken.None))];
                Assert.That(async () => await (Task)method.Invoke(group, arguments)!, Throws.ArgumentNullException.With.Property("ParamName").EqualTo(body.Name), $"{row}");
            }
        }
    });

    private static IEnumerable<Type> Parts(Type type) => type.GenericTypeArguments.SelectMany(Parts).Prepend(type);

    [Test]
    public void The_documentation_of_every_route_has_its_verb_path_and_version() => Assert.Multiple(() =>
    {
        foreach (var method in Routes)
        {
            var route = method.GetCustomAttribute<HttpMethodAttribute>()!;
            var summary = Documentation.Descendants("member")
                .Single(member => member.Attribute("name")!.Value.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}(", StringComparison.Ordinal))
                .Element("summary")!.Value;
            Assert.That(summary, Does.Contain($"{route.Method.Method} {route.Path}"), method.Name);
            Assert.That(summary, Does.Match(@"Since OBShell 4\.\d\.\d\."), method.Name);
        }
    });

    [Test]
    public void Every_wire_type_uses_the_names_of_the_server()
    {
        var wire = PublicTypes.Where(type => type.GetProperties().Any(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)).ToArray();
        var unnamed = wire.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null);

        Assert.That(wire, Has.Length.GreaterThan(10));
        Assert.That(unnamed.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"), Is.Empty);
    }

    [Test]
    public void Public_types_are_sealed_except_the_listed_base_types()
    {
        var open = PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name);

        Assert.That(open, Is.EquivalentTo(new[] { nameof(ObShellException), nameof(ObShellApiException), nameof(ObShellResponse) }));
    }

    [Test]
    public void Every_exception_except_those_of_jobs_names_its_call()
    {
        var exceptions = PublicTypes.Where(type => type.IsAssignableTo(typeof(Exception))).ToArray();

        Assert.That(exceptions, Has.Length.GreaterThanOrEqualTo(12));
        Assert.That(exceptions.Where(type => type.Namespace != "ObShell.Client.Jobs" && !type.IsAssignableTo(typeof(ObShellException))), Is.Empty);
    }

    [Test]
    public void The_library_has_no_static_mutable_state()
    {
        var fields = Library.GetTypes()
            .Where(type => type.Namespace?.StartsWith("ObShell.Client", StringComparison.Ordinal) == true && !CompilerGenerated().IsMatch(type.FullName!))
            .Where(type => !type.IsAssignableTo(typeof(JsonSerializerContext)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && !CompilerGenerated().IsMatch(field.Name));

        Assert.That(fields.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"), Is.Empty);
    }

    [GeneratedRegex("[<>]")]
    private static partial Regex CompilerGenerated();
}

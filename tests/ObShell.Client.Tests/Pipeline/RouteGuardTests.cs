using CsCheck;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>No argument changes the route of a call.</summary>
internal sealed class RouteGuardTests
{
    private const string Template = "/api/v1/task/dag/{id}";

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("a/b")]
    [TestCase("../ob/stop")]
    [TestCase("/")]
    [TestCase("a/../b")]
    public void The_exception_for_an_argument_that_changes_the_route_names_the_argument(string argument)
    {
        // Dots are not escaped, so they take effect when the URI is built.
        var path = new Uri(new Uri("http://h:2886"), $"/api/v1/task/dag/{Uri.EscapeDataString(argument)}").AbsolutePath;

        Assert.That(() => RouteGuardHandler.Check(new Route("GET", Template), path), Throws.ArgumentException.With.Property("ParamName").EqualTo("id"));
    }

    [TestCase("22130706433028871")]
    [TestCase("...")]
    [TestCase("a b")]
    [TestCase("密")]
    [TestCase("%2e%2e")]
    [TestCase("x?y=1#z")]
    public void Every_other_argument_is_accepted(string argument) =>
        Assert.That(() => RouteGuardHandler.Check(new Route("GET", Template), new Uri(new Uri("http://h:2886"), $"/api/v1/task/dag/{Uri.EscapeDataString(argument)}").AbsolutePath), Throws.Nothing);

    [Test]
    public void Any_argument_keeps_the_route_or_is_refused() => Gen.String[Gen.Char["./%2eF\\?#a "], 0, 8].Sample(argument =>
    {
        var path = new Uri(new Uri("http://h:2886"), $"/api/v1/tenant/{Uri.EscapeDataString(argument)}/parameters").AbsolutePath;
        try
        {
            RouteGuardHandler.Check(Routes.Find("GET", "/api/v1/tenant/{name}/parameters")!, path);
        }
        catch (ArgumentException)
        {
            return;
        }

        var segments = path.Split('/');
        Assert.That(segments, Has.Length.EqualTo(6));
        Assert.That(Uri.UnescapeDataString(segments[4]), Is.EqualTo(argument));
    });

    [TestCase("/api/v1/ob/{zone_name}", "/api/v1/ob/zone1", null)]
    [TestCase("/api/v1/ob/{zone_name}", "/api/v1/ob/", "zoneName")]
    [TestCase("/api/v1/ob/{zone_name}/a", "/api/v1/ob/a", "zoneName")]
    [TestCase("/api/v1/{a}/b", "/api/v1/x/c", "")]
    [TestCase("/api/v1/a/{b}", "/api/v1/x/c", "b")]
    [TestCase("/api/v1/a", "/api/v1", "")]
    [TestCase("/api/v1/{a}", "/api/v1/%2f", "a")]
    [TestCase("/api/v1/{a}", "/api/v1/x/y", "a")]
    public void The_exception_uses_the_parameter_name_of_the_method(string template, string path, string? name) => Assert.That(
        () => RouteGuardHandler.Check(new Route("GET", template), path),
        name is null ? Throws.Nothing : Throws.ArgumentException.With.Property("ParamName").EqualTo(name).And.Message.Contain($"would lead away from {template}."));

    [Test]
    public async Task A_default_id_is_refused_before_a_request_is_sent()
    {
        using var obshell = new ObShellClient("http://127.0.0.1:1", "pw");

        await Assert.ThrowsAsync<ArgumentException>(() => obshell.GetDagOperation(default).UpdateStatusAsync());
        Assert.That(() => obshell.GetDagOperation(default(DagId)), Throws.ArgumentException);
        Assert.That(() => obshell.GetDagOperation(DagId.Parse("../x")), Throws.ArgumentException);
    }
}

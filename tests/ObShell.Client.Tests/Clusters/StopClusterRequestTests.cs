using System.Text.Json;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Clusters;

/// <summary>Requests that a server would not accept are refused before anything is sent.</summary>
internal sealed class StopClusterRequestTests
{
    private static IEnumerable<TestCaseData> Bodies =>
    [
        Body(StopClusterRequest.WholeCluster(StopMode.Force), """{"scope":{"type":"GLOBAL"},"force":true,"terminate":false}"""),
        Body(StopClusterRequest.WholeCluster(StopMode.Terminate), """{"scope":{"type":"GLOBAL"},"force":false,"terminate":true}"""),
        Body(StopClusterRequest.Zone("zone1", StopMode.Immediate), """{"scope":{"type":"ZONE","target":["zone1"]},"force":false,"terminate":false}"""),
        Body(StopClusterRequest.Zones(["zone1", "区2"], StopMode.Terminate), """{"scope":{"type":"ZONE","target":["zone1","区2"]},"force":false,"terminate":true}"""),
        Body(StopClusterRequest.Server("10.10.10.1:2886", StopMode.Force), """{"scope":{"type":"SERVER","target":["10.10.10.1:2886"]},"force":true,"terminate":false}"""),
        Body(StopClusterRequest.Servers(["[fd00::1]:2886", "[::1]:2886"], StopMode.Immediate), """{"scope":{"type":"SERVER","target":["[fd00::1]:2886","[::1]:2886"]},"force":false,"terminate":false}"""),
        Body(
            StopClusterRequest.WholeCluster(StopMode.Force) with { ForcePassDag = new ForcePassDag([DagId.Parse("22130706433028871")]) },
            """{"scope":{"type":"GLOBAL"},"force":true,"terminate":false,"forcePassDag":{"id":["22130706433028871"]}}"""),
    ];

    private static IEnumerable<TestCaseData> Refused =>
    [
        Refuse("mode", "the whole cluster by SQL", () => StopClusterRequest.WholeCluster(StopMode.Immediate)),
        Refuse("mode", "two zones by SQL", () => StopClusterRequest.Zones(["a", "b"], StopMode.Immediate)),
        Refuse("mode", "no known mode", () => StopClusterRequest.WholeCluster((StopMode)7)),
        Refuse("zone", "no zone", () => StopClusterRequest.Zone("", StopMode.Force)),
        Refuse("zone", "blank zone", () => StopClusterRequest.Zone("  ", StopMode.Force)),
        Refuse("zone", "null zone", () => StopClusterRequest.Zone(null!, StopMode.Force)),
        Refuse("zones", "no zones", () => StopClusterRequest.Zones([], StopMode.Force)),
        Refuse("zones", "null zones", () => StopClusterRequest.Zones(null!, StopMode.Force)),
        Refuse("zones", "a null zone", () => StopClusterRequest.Zones(["a", null!], StopMode.Force)),
        Refuse("zones", "a zone twice", () => StopClusterRequest.Zones(["a", "a"], StopMode.Force)),
        Refuse("zones", "space around a zone", () => StopClusterRequest.Zones([" zone1"], StopMode.Force)),
        Refuse("zones", "a line break in a zone", () => StopClusterRequest.Zones(["zo\nne"], StopMode.Force)),
        Refuse("server", "no server", () => StopClusterRequest.Server("", StopMode.Force)),
        Refuse("servers", "no servers", () => StopClusterRequest.Servers([], StopMode.Force)),
        Refuse("servers", "no port", () => StopClusterRequest.Server("10.10.10.1", StopMode.Force)),
        Refuse("servers", "port zero", () => StopClusterRequest.Server("10.10.10.1:0", StopMode.Force)),
        Refuse("servers", "port too large", () => StopClusterRequest.Server("10.10.10.1:65536", StopMode.Force)),
        Refuse("servers", "a host name", () => StopClusterRequest.Server("db1.example:2886", StopMode.Force)),
        Refuse("servers", "a short address", () => StopClusterRequest.Server("10.1:2886", StopMode.Force)),
        Refuse("servers", "IPv6 without brackets", () => StopClusterRequest.Server("fd00::1:2886", StopMode.Force)),
        Refuse("servers", "a scheme", () => StopClusterRequest.Server("http://10.10.10.1:2886", StopMode.Force)),
        Refuse("scope", "no scope", () => StopClusterRequest.For(null!, StopMode.Force)),
    ];

    [TestCaseSource(nameof(Bodies))]
    public void A_request_has_the_JSON_that_the_server_accepts(StopClusterRequest request, string body) =>
        Assert.That(JsonSerializer.Serialize(request, WholeJson.TypeInfo<StopClusterRequest>()), Is.EqualTo(body));

    [TestCaseSource(nameof(Refused))]
    public void A_request_that_no_server_accepts_is_refused(string parameter, Func<StopClusterRequest> make) =>
        Assert.That(make, Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo(parameter));

    [Test]
    public void The_text_of_a_request_says_what_it_stops() => Assert.Multiple(() =>
    {
        Assert.That(StopClusterRequest.WholeCluster(StopMode.Force).ToString(), Is.EqualTo("stop the whole cluster (Force)"));
        Assert.That(StopClusterRequest.Zone("zone1", StopMode.Immediate).ToString(), Is.EqualTo("stop zone zone1 (Immediate)"));
        Assert.That(StopClusterRequest.Zones(["a", "b"], StopMode.Terminate).ToString(), Is.EqualTo("stop zones a, b (Terminate)"));
    });

    private static TestCaseData Body(StopClusterRequest request, string body) => new TestCaseData(request, body).SetArgDisplayNames(request.ToString());

    private static TestCaseData Refuse(string parameter, string what, Func<StopClusterRequest> make) => new TestCaseData(parameter, make).SetArgDisplayNames(what);
}

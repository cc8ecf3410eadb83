using ObShell.Client.Agents;
using ObShell.Client.Pipeline.Authentication;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>The recordings of discovery and of every rejection: the fake gives the same responses to the same requests.</summary>
internal sealed class RecordedRefusalTests
{
    private const string Discovery = "cluster-agent-discovery-and-refusals";
    private const string Rejections = "password-agent-rejections";
    private const string Single = "single-agent";
    private const string ClusterSweep = "cluster-agent-get-sweep";
    private const string SingleSweep = "single-agent-get-sweep";

    private static IEnumerable<TestCaseData> DiscoveryCases => Replay.Cases(Discovery, Enumerable.Range(0, 16));

    private static IEnumerable<TestCaseData> RejectionCases => Replay.Cases(Rejections, Enumerable.Range(0, 15));

    private static IEnumerable<TestCaseData> SingleCases => Replay.Cases(Single, Enumerable.Range(0, 8));

    private static IEnumerable<TestCaseData> SecuredSingleCases => Replay.Cases(Single, Enumerable.Range(9, 4));

    // The fake does not have the other routes of the recording, or they show the DAGs of a deployment.
    private static IEnumerable<TestCaseData> ClusterSweepCases => Replay.Cases(ClusterSweep, 1, 3, 7);

    private static IEnumerable<TestCaseData> SingleSweepCases => Replay.Cases(SingleSweep, Enumerable.Range(0, 10));

    [TestCaseSource(nameof(DiscoveryCases))]
    public async Task A_cluster_agent_responds_as_recorded(int index)
    {
        await using var replay = await Replay.StartAsync(Discovery, At("127.0.0.1:2887"));
        await replay.PlayAsync(index);

        Assert.That(replay.Fake.StopExecutions, Is.Zero);
    }

    [TestCaseSource(nameof(RejectionCases))]
    public async Task An_agent_with_a_password_rejects_requests_as_recorded(int index)
    {
        await using var replay = await Replay.StartAsync(Rejections, At("127.0.0.1:2888") with { Password = "ob-secret" });
        await replay.PlayAsync(index);

        Assert.That(replay.Fake.StopExecutions, Is.Zero);
    }

    [TestCaseSource(nameof(SingleCases))]
    public async Task A_single_agent_responds_as_recorded(int index)
    {
        await using var replay = await Replay.StartAsync(Single, At("127.0.0.1:2886") with { Identity = AgentIdentity.Single });
        await replay.PlayAsync(index);

        Assert.That(replay.Fake.StopExecutions, Is.Zero);
    }

    [TestCaseSource(nameof(SecuredSingleCases))]
    public async Task A_single_agent_with_a_new_password_responds_as_recorded(int index)
    {
        await using var replay = await Replay.StartAsync(Single, At("127.0.0.1:2886") with { Identity = AgentIdentity.Single });
        await replay.PlayAsync(8);
        await replay.PlayAsync(index);

        Assert.That(replay.Fake.AgentPassword, Is.EqualTo("agent-pw"));
    }

    [TestCaseSource(nameof(ClusterSweepCases))]
    public async Task A_cluster_agent_without_an_observer_lists_DAGs_of_the_cluster_as_recorded(int index)
    {
        await using var replay = await Replay.StartAsync(ClusterSweep, At("127.0.0.1:2887"));

        await replay.PlayAsync(index);
    }

    [TestCaseSource(nameof(SingleSweepCases))]
    public async Task A_single_agent_without_DAGs_lists_them_as_recorded(int index)
    {
        var options = At("127.0.0.1:2886") with { Identity = AgentIdentity.Single, AgentPassword = "agent-pw" };
        await using var replay = await Replay.StartAsync(SingleSweep, options);

        await replay.PlayAsync(index);
    }

    private static FakeObShellOptions At(string address) =>
        new() { Zones = new Dictionary<string, IReadOnlyList<string>> { ["zone1"] = [address] } };
}

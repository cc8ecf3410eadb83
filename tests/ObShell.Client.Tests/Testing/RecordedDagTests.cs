using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Testing;

/// <summary>The recordings of stops: the DAGs of the fake go the same ways, and look the same at every poll.</summary>
internal sealed class RecordedDagTests
{
    private const string Succeeds = "cluster-agent-stop-succeeds";
    private const string Cancel = "cluster-agent-cancel-and-session";
    private const string Fails = "password-agent-stop-fails";

    // The sub-tasks of a real agent are done before their node is, and what they log by then is a matter of luck.
    private const string AtWork = "state|sub_tasks/[0-9]+/(state|execute_times|task_logs)";

    [Test]
    public async Task A_stop_that_succeeds_looks_as_recorded_at_every_poll_and_afterwards()
    {
        await using var replay = await Replay.StartAsync(Succeeds, At("127.0.0.1:2887"));
        await replay.PlayAsync(1);
        await FollowAsync(replay, polls: 2..19);
        foreach (var index in (int[])[20, 21, 23, 24, 25])
        {
            await replay.PlayAsync(index);
        }

        // A real agent also lists the sub-DAG, which it has passed, and has that one as its last.
        await replay.PlayAsync(19, differences: "data/contents/1");
        await replay.PlayAsync(22, differences: "data/[^/]+");
        Assert.That(replay.Fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_stop_that_fails_looks_as_recorded_at_every_poll_and_afterwards()
    {
        // The recorded agent could not make the sub-DAG of a peer that was dead, and said so in its first stage already.
        const string DeadPeer = "additional_data/sub_dags|nodes/0/sub_tasks/1/task_logs";
        await using var replay = await Replay.StartAsync(Fails, At("127.0.0.1:2888", "127.0.0.1:2999") with { Password = "ob-secret" });
        replay.Fake.NextDag = FakeDagScript.FailsAt(2);
        await replay.PlayAsync(1);
        await FollowAsync(replay, polls: 2..15, DeadPeer);
        foreach (var index in (int[])[15, 16, 17, 18, 19, 21, 22])
        {
            await replay.PlayAsync(index);
        }

        await replay.PlayAsync(20, $"data/contents/1|data/contents/0/({DeadPeer})");
    }

    [Test]
    public async Task A_stop_that_is_cancelled_half_way_looks_as_recorded_also_to_a_session()
    {
        await using var replay = await Replay.StartAsync(Cancel, At("127.0.0.1:2887"));
        await StopOnceAsync(replay);
        await replay.PlayAsync(1);
        replay.Clock.Advance(TimeSpan.FromSeconds(2));
        await replay.PlayAsync(2);

        // The recorded agent had not begun with the stage yet.
        const string Differences = "data/nodes/1/sub_tasks/0/(state|operator|execute_times|task_logs)";
        await replay.PlayAsync(3, Differences);
        replay.AdvanceTo(4);
        await replay.PlayAsync(4, Differences);
        replay.AdvanceTo(5);
        await replay.PlayAsync(5, Differences);

        var login = await replay.PlayAsync(6, differences: "data");
        replay.SessionId = replay.Decrypt(6, (string)login.Data!);
        Assert.That(replay.SessionId, Has.Length.EqualTo(64));
        foreach (var index in (int[])[7, 8, 9, 10])
        {
            await replay.PlayAsync(index);
        }
    }

    private static FakeObShellOptions At(params string[] addresses) =>
        new() { Zones = new Dictionary<string, IReadOnlyList<string>> { ["zone1"] = addresses } };

    private static async Task FollowAsync(Replay replay, Range polls, string differences = "none")
    {
        for (var poll = polls.Start.Value; poll < polls.End.Value; poll++)
        {
            replay.AdvanceTo(poll);
            var data = replay.DataOf(poll);
            var atWork = (string)data["state"]! == "RUNNING" ? $"nodes/{(int)data["stage"]! - 1}/({AtWork})" : "none";
            await replay.PlayAsync(poll, $"data/({differences}|{atWork})");
        }
    }

    /// <summary>Has one stop behind it, as the agent of the recording.</summary>
    private static async Task StopOnceAsync(Replay replay)
    {
        using var caller = new RawCaller(replay.Fake);
        await caller.StartAsync();
        replay.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}

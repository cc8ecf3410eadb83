using ObShell.Client.Testing.Tests.Support;


namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>The recordings of stops: the DAGs of the fake have the same states at every poll.</summary>
internal sealed class RecordedDagTests
{
    private const string Succeeds = "cluster-agent-stop-succeeds";
    private const string Cancel = "cluster-agent-cancel-and-session";
    private const string Fails = "password-agent-stop-fails";
    private const string Locked = "cluster-agent-maintenance-after-cancel";

    // The sub-tasks of a real agent end before their node, and the content of their logs at that time varies.
    private const string AtWork = "state|sub_tasks/[0-9]+/(state|execute_times|task_logs)";

    [Test]
    public async Task A_stop_that_succeeds_matches_the_recording_at_every_poll()
    {
        await using var replay = await Replay.StartAsync(Succeeds, At("127.0.0.1:2887"));
        await replay.PlayAsync(1);
        await FollowAsync(replay, polls: 2..19);
        await PlayAllAsync(replay, 19..26);
        Assert.That(replay.Fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_stop_that_fails_matches_the_recording_at_every_poll()
    {
        await using var replay = await Replay.StartAsync(Fails, At("127.0.0.1:2888", "127.0.0.1:2999") with { Password = "ob-secret" });
        replay.Fake.NextDag = FakeDagScript.FailsAt(2);
        await replay.PlayAsync(1);
        await FollowAsync(replay, polls: 2..15);
        await PlayAllAsync(replay, 15..23);
    }

    [Test]
    public async Task An_agent_locked_by_a_cancelled_stop_matches_the_recording_until_it_is_released()
    {
        await using var replay = await Replay.StartAsync(Locked, At("127.0.0.1:12892"));

        // A stop is cancelled in its second stage, whose work is done, and leaves its sub-DAG.
        await CancelStopAsync(replay, start: 2, cancel: 3, polls: 4..7);
        await PlayAllAsync(replay, 7..15);

        // The next stop is accepted and fails, like one that names the sub-DAG.
        await replay.PlayAsync(15);
        await FollowAsync(replay, polls: 16..21);
        await PlayAllAsync(replay, 21..29);
        await replay.PlayAsync(29);
        await FollowAsync(replay, polls: 30..35);

        // PASS on the sub-DAG releases the agent.
        await PlayAllAsync(replay, 35..44);

        // Another stop is cancelled, and the next one names its main DAG.
        await CancelStopAsync(replay, start: 44, cancel: 45, polls: 46..50);
        await PlayAllAsync(replay, 50..57);
        await replay.PlayAsync(57);
        await FollowAsync(replay, polls: 58..71);
        await PlayAllAsync(replay, 71..78);
        Assert.That(replay.Fake.StopExecutions, Is.EqualTo(5));
    }

    [Test]
    public async Task A_stop_cancelled_while_it_runs_matches_the_recording_made_with_a_session()
    {
        await using var replay = await Replay.StartAsync(Cancel, At("127.0.0.1:2887"));
        await StopOnceAsync(replay);
        await replay.PlayAsync(1);
        replay.Clock.Advance(TimeSpan.FromSeconds(2));
        await replay.PlayAsync(2);

        // The recorded agent had not started the stage yet.
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

    private static async Task PlayAllAsync(Replay replay, Range exchanges)
    {
        for (var index = exchanges.Start.Value; index < exchanges.End.Value; index++)
        {
            await replay.PlayAsync(index);
        }
    }

    /// <summary>Starts a stop, and cancels it after the work of its second stage.</summary>
    private static async Task CancelStopAsync(Replay replay, int start, int cancel, Range polls)
    {
        await replay.PlayAsync(start);
        replay.Clock.Advance(TimeSpan.FromSeconds(2));
        await replay.PlayAsync(cancel);
        for (var poll = polls.Start.Value; poll < polls.End.Value; poll++)
        {
            replay.AdvanceTo(poll);
            await replay.PlayAsync(poll);
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

    /// <summary>Runs one stop first, as on the agent of the recording.</summary>
    private static async Task StopOnceAsync(Replay replay)
    {
        using var caller = new RawCaller(replay.Fake);
        await caller.StartAsync();
        replay.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}

namespace ObShell.Client.Testing;

/// <summary>How a DAG of a <see cref="FakeObShell"/> runs: whether and where it fails, what it logs, and which operators it allows.</summary>
/// <remarks>
/// By default a DAG succeeds, and allows the same operators as on a real agent; a failed stop allows neither RETRY nor ROLLBACK nor PASS.
/// A start or stop of several agents that always fails at its first or second stage fails because the last agent is unreachable: that agent has no sub-DAG. If it fails at its first stage, it leaves the other
/// agents locked.
/// </remarks>
/// <example>
/// <code>
/// fake.NextDag = FakeDagScript.FailsAt(2, "ERROR: no route to host");
/// fake.NextDag = FakeDagScript.FailsRecoverablyAt(4) with { AllowPass = false };
/// </code>
/// </example>
public sealed record FakeDagScript
{
    /// <summary>A DAG that runs through all of its stages and succeeds.</summary>
    public static FakeDagScript Succeeds { get; } = new();

    /// <summary>The stage that fails, from 1; null for none. A number after the last stage has no effect: the DAG succeeds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? FailAtStage
    {
        get;
        init
        {
            if (value is { } stage)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(stage, 1);
            }

            field = value;
        }
    }

    /// <summary>
    /// How often <see cref="FailAtStage"/> fails: with 1 the first run fails, and after a RETRY the DAG continues and succeeds. <see cref="int.MaxValue"/>
    /// for always.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int FailTimes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1;

    /// <summary>The log of the failed sub-task; null for lines like those of a real agent, empty for none.</summary>
    public IReadOnlyList<string>? FailureLogs { get; init; }

    /// <summary>Whether the nodes are always null, even on a failed DAG and when details were requested.</summary>
    public bool HideDetails { get; init; }

    /// <summary>Whether a failed DAG can be retried; null for the same as the failed stage allows on a real agent.</summary>
    public bool? AllowRetry { get; init; }

    /// <summary>Whether a failed DAG can be rolled back; null for the same as its stages allow on a real agent.</summary>
    public bool? AllowRollback { get; init; }

    /// <summary>Whether a failed DAG can be passed; null for the same as its stages allow on a real agent.</summary>
    public bool? AllowPass { get; init; }

    /// <summary>Whether an unfinished DAG can be cancelled; null for the same as its stages allow on a real agent.</summary>
    public bool? AllowCancel { get; init; }

    /// <summary>The names of the stages; null for those that the operation has on a real agent.</summary>
    /// <exception cref="ArgumentException">The value is an empty list.</exception>
    public IReadOnlyList<string>? Stages
    {
        get;
        init => field = value is { Count: 0 } ? throw new ArgumentException("A DAG has at least one stage.", nameof(value)) : value;
    }

    /// <summary>A DAG that fails at a stage and then allows the same operators as a real one; a stop allows neither RETRY nor ROLLBACK nor PASS.</summary>
    /// <param name="stage">The stage, from 1.</param>
    /// <param name="failureLogs">The log of the failed sub-task; none for lines like those of a real agent.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is less than 1.</exception>
    public static FakeDagScript FailsAt(int stage, params string[] failureLogs)
    {
        ArgumentNullException.ThrowIfNull(failureLogs);
        return new() { FailAtStage = stage, FailureLogs = failureLogs.Length == 0 ? null : [.. failureLogs] };
    }

    /// <summary>A DAG that fails at a stage, and then allows RETRY, ROLLBACK and PASS.</summary>
    /// <param name="stage">The stage, from 1.</param>
    /// <param name="times">How often the stage fails before it succeeds; <see cref="int.MaxValue"/> for always.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is less than 1, or <paramref name="times"/> is negative.</exception>
    public static FakeDagScript FailsRecoverablyAt(int stage, int times = 1) =>
        new() { FailAtStage = stage, FailTimes = times, AllowRetry = true, AllowRollback = true, AllowPass = true };
}

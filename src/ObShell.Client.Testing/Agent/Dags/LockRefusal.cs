namespace ObShell.Client.Testing;

/// <summary>The reason why an agent does not create a sub-DAG.</summary>
/// <param name="ErrCode">The code.</param>
/// <param name="Message">The message.</param>
internal sealed record LockRefusal(string ErrCode, string Message)
{
    /// <summary>Its log line.</summary>
    public string Line => $"ERROR: [{ErrCode}]: {Message}";

    public static LockRefusal UnderMaintenance(AgentAddress agent, string? mainDag, string dagName) =>
        new("Agent.UnderMaintenanceDag", $"{agent} is under maintenance by DAG [{mainDag}:{dagName}]");

    /// <summary>The error of an agent that has cancelled a running DAG, and then waits to pass it.</summary>
    public static LockRefusal PassTimeout(long number) => new("Task.Dag.PassTimeout", $"Pass {number} timeout after 300 seconds");
}

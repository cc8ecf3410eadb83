namespace ObShell.Client.Testing;

/// <summary>Why an agent makes no sub-DAG.</summary>
/// <param name="ErrCode">The code.</param>
/// <param name="Message">The message.</param>
internal sealed record LockRefusal(string ErrCode, string Message)
{
    /// <summary>The line of a log that tells of it.</summary>
    public string Line => $"ERROR: [{ErrCode}]: {Message}";

    public static LockRefusal UnderMaintenance(AgentAddress agent, string? mainDag, string dagName) =>
        new("Agent.UnderMaintenanceDag", $"{agent} is under maintenance by DAG [{mainDag}:{dagName}]");

    /// <summary>The refusal of an agent that has cancelled a DAG that was at work, and then passes it as if it still were.</summary>
    public static LockRefusal PassTimeout(long number) => new("Task.Dag.PassTimeout", $"Pass {number} timeout after 300 seconds");
}

using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>Says what went wrong and what to do next.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="command">The command that reaches the same agent again.</param>
/// <param name="isFake">Whether the agent is the fake one, which ends with this program.</param>
internal sealed class Advice(Terminal terminal, string command, bool isFake)
{
    /// <summary>A call failed before anything was started.</summary>
    public int NothingStarted(ObShellException exception)
    {
        terminal.Complain(exception.Message);
        if (exception is ObShellAuthenticationException)
        {
            terminal.Advise($"Nothing was started. The password comes from --password, from {StopCommand.PasswordVariable} or, at a terminal, from a prompt.");
            return ExitCodes.Refused;
        }

        terminal.Advise("Nothing was started.");
        return exception is ObShellApiException ? ExitCodes.Refused : ExitCodes.NoUsableAnswer;
    }

    public async Task<int> UnderMaintenanceAsync(ObShellMaintenanceException exception, ObShellClient obshell, CancellationToken cancellationToken)
    {
        terminal.Complain(exception.Message);
        terminal.Advise("Nothing was started. Another operation holds the cluster, running or failed:");
        var holders = await MaintenanceHolders.FindAsync(obshell, cancellationToken);
        foreach (var dag in holders)
        {
            terminal.Advise($"  {dag}");
            terminal.Advise(dag.IsFinished
                ? $"    failed; to take it as passed, add to your command: --force-pass {dag.Id}"
                : $"    at work; to follow it: {FollowCommand(dag.Id)}");
        }

        if (holders.Count == 0)
        {
            terminal.Advise("  which one cannot be seen from here.");
        }

        return ExitCodes.Refused;
    }

    /// <summary>The order was sent, but whether it was taken is not known.</summary>
    public async Task<int> OutcomeUnknownAsync(OperationOutcomeUnknownException exception)
    {
        terminal.Complain(exception.Message);
        try
        {
            var found = await exception.ReconcileAsync();
            terminal.Advise(found.Outcome switch
            {
                ReconciliationOutcome.Started => "The request was taken. Its DAG:",
                ReconciliationOutcome.NotStarted => "The request was not taken; it is safe to repeat it.",
                _ => $"Whether the request was taken cannot be told: {found.Reason}. Look at the cluster before you repeat it.",
            });
            foreach (var candidate in found.Candidates)
            {
                terminal.Advise($"  {candidate}");
                terminal.Advise($"    to follow it: {FollowCommand(candidate.Id)}");
            }
        }
        catch (ObShellException searchFault)
        {
            terminal.Advise($"The agent could not be asked for its DAGs: {searchFault.Message}");
            terminal.Advise("Look at the cluster before you repeat the order.");
        }

        return ExitCodes.OutcomeUnknown;
    }

    public int EndedBadly(DagException exception)
    {
        terminal.Complain(exception.Message);
        terminal.Advise(exception switch
        {
            DagFailedException => "Some of it may have been carried out. Next: look at the cluster, mend what the log names, and repeat the order.",
            DagCancelledException => "What it had done until then stays done. Next: look at the cluster, and repeat the order if it is still wanted.",
            _ => "Next: repeat the order if it is still wanted.",
        });
        if (exception is not DagRolledBackException)
        {
            terminal.Advise($"If OBShell refuses because the cluster is under maintenance, add to your command: --force-pass {exception.Dag.Id}");
        }

        return ExitCodes.DagEndedBadly;
    }

    public int LostSight(DagOperation operation, ObShellException exception)
    {
        terminal.Complain(exception.Message);
        terminal.Advise("The DAG may well be going on. To follow it again:");
        terminal.Advise($"  {FollowCommand(operation.Id)}");
        return ExitCodes.LostSight;
    }

    public int Interrupted(DagOperation operation)
    {
        if (isFake)
        {
            terminal.Complain("Interrupted. The fake OBShell ends with this program, and its DAG with it.");
            return ExitCodes.Interrupted;
        }

        terminal.Complain($"Interrupted. DAG {operation.Id} goes on. To follow it again:");
        terminal.Advise($"  {FollowCommand(operation.Id)}");
        terminal.Advise($"The password comes from {StopCommand.PasswordVariable} or from a prompt.");
        return ExitCodes.Interrupted;
    }

    private string FollowCommand(DagId id) => $"{command} --follow {id}";
}

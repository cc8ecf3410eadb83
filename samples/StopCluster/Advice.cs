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
        Advise(holders);
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

    public async Task<int> EndedBadlyAsync(DagException exception, ObShellClient obshell, CancellationToken cancellationToken)
    {
        terminal.Complain(exception.Message);
        if (exception is DagFailedException { Locks: { Count: > 0 } locks })
        {
            terminal.Advise("Other DAGs lock agents of the cluster:");
            Advise(await MaintenanceHolders.FindMainAsync(obshell, locks.Select(held => held.MainDag).OfType<DagId>().Distinct(), cancellationToken));
            return ExitCodes.DagEndedBadly;
        }

        terminal.Advise(exception switch
        {
            DagFailedException => "Some of it may have been carried out. Next: look at the cluster, fix what the log names, and repeat the request.",
            DagCancelledException => "What it had done until then stays done. Next: look at the cluster, and repeat the request if it is still required.",
            _ => "Next: repeat the request if it is still required.",
        });
        if (exception is not DagRolledBackException && MaintenanceHolder.MainDagOf(exception.Dag) is { } main)
        {
            terminal.Advise($"If the next stop fails because agents are locked, add to its command: --force-pass {main}");
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

    private void Advise(IEnumerable<MaintenanceHolder> holders)
    {
        foreach (var holder in holders)
        {
            terminal.Advise($"  {holder.Dag?.ToString() ?? $"DAG {holder.Id}"}");
            terminal.Advise(holder switch
            {
                { Dag.IsFinished: false } => $"    at work; to follow it: {FollowCommand(holder.Id)}",
                { CanBePassed: true } => $"    to release the agents that it has left locked, add to your command: --force-pass {holder.Id}",
                _ => "    failed; it keeps its lock until it is retried, rolled back or passed",
            });
        }
    }

    private string FollowCommand(DagId id) => $"{command} --follow {id}";
}

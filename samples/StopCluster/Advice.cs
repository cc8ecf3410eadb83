using ObShell.Client;
using ObShell.Tool.Terminals;

namespace ObShell.Samples.StopCluster;

/// <summary>Prints what went wrong and what to do next.</summary>
/// <param name="terminal">The output.</param>
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
        return exception is ObShellApiException ? ExitCodes.Refused : ExitCodes.NoUsableResponse;
    }

    public async Task<int> UnderMaintenanceAsync(ObShellMaintenanceException exception, ObShellClient obshell, CancellationToken cancellationToken)
    {
        terminal.Complain(exception.Message);
        terminal.Advise("Nothing was started. Another operation holds the cluster, running or failed:");
        var holders = await MaintenanceHolders.FindAsync(obshell, cancellationToken);
        Advise(holders);
        if (holders.Count == 0)
        {
            terminal.Advise("  it cannot be determined which one.");
        }

        return ExitCodes.Refused;
    }

    /// <summary>The request was sent, but it is not known whether it ran.</summary>
    public async Task<int> OutcomeUnknownAsync(OperationOutcomeUnknownException exception)
    {
        terminal.Complain(exception.Message);
        try
        {
            var found = await exception.ReconcileAsync();
            terminal.Advise(found.Outcome switch
            {
                ReconciliationOutcome.Started => "The request was accepted. Its DAG:",
                ReconciliationOutcome.NotStarted => "The request did not run; it is safe to repeat it.",
                _ => $"It is not known whether the request ran: {found.Reason}. Check the cluster before you repeat it.",
            });
            foreach (var candidate in found.Candidates)
            {
                terminal.Advise($"  {candidate}");
                terminal.Advise($"    to wait for it: {FollowCommand(candidate.Id)}");
            }
        }
        catch (ObShellException searchFault)
        {
            terminal.Advise($"Could not list the DAGs of the agent: {searchFault.Message}");
            terminal.Advise("Check the cluster before you repeat the request.");
        }

        return ExitCodes.OutcomeUnknown;
    }

    public async Task<int> NotSucceededAsync(DagException exception, ObShellClient obshell, CancellationToken cancellationToken)
    {
        terminal.Complain(exception.Message);
        if (exception is DagFailedException { Locks: { Count: > 0 } locks })
        {
            terminal.Advise("Other DAGs lock agents of the cluster:");
            Advise(await MaintenanceHolders.FindMainAsync(obshell, locks.Select(held => held.MainDag).OfType<DagId>().Distinct(), cancellationToken));
            return ExitCodes.DagNotSucceeded;
        }

        terminal.Advise(exception switch
        {
            DagFailedException => "Some of its stages may have run. Next: check the cluster, fix the errors in the log, and repeat the request.",
            DagCancelledException => "The stages that ran are not undone. Next: check the cluster, and repeat the request if it is still required.",
            _ => "Next: repeat the request if it is still required.",
        });
        if (exception is not DagRolledBackException && MaintenanceHolder.MainDagOf(exception.Dag) is { } main)
        {
            terminal.Advise($"If the next stop fails because agents are locked, add to its command: --force-pass {main}");
        }

        return ExitCodes.DagNotSucceeded;
    }

    public int Unreachable(DagOperation operation, ObShellException exception)
    {
        terminal.Complain(exception.Message);
        terminal.Advise("The DAG may still be running. To wait for it:");
        terminal.Advise($"  {FollowCommand(operation.Id)}");
        return ExitCodes.DagUnreachable;
    }

    public int Interrupted(DagOperation operation)
    {
        if (isFake)
        {
            terminal.Complain("Interrupted. The fake OBShell ends with this program, and its DAG with it.");
            return ExitCodes.Interrupted;
        }

        terminal.Complain($"Interrupted. DAG {operation.Id} is still running. To wait for it:");
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
                { Dag.IsFinished: false } => $"    running; to wait for it: {FollowCommand(holder.Id)}",
                { CanBePassed: true } => $"    to release the agents that it left locked, add to your command: --force-pass {holder.Id}",
                _ => "    failed; it keeps its lock until it is retried, rolled back or passed",
            });
        }
    }

    private string FollowCommand(DagId id) => $"{command} --follow {id}";
}

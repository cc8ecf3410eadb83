using System.CommandLine;
using ObShell.Client.Jobs;
using ObShell.Tool.Documents;

namespace ObShell.Tool.Commands;

/// <summary>The commands about locks.</summary>
internal sealed class MaintenanceCommands(CommandHost host)
{
    private readonly Option<bool> _cancelRunning = new("--cancel-running") { Description = "Cancel a start or stop that is running, too." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask for confirmation." };

    public Command Create() => new("maintenance", "Show or release what a failed or cancelled start or stop has left locked.")
    {
        host.Set(new Command("show", "Show what is locked, and by what."), (_, session) => ShowAsync(session)),
        host.Set(
            new Command("release", "Release what a failed or cancelled start or stop has left locked.") { _cancelRunning, _yes },
            (parsed, session) => ReleaseAsync(session, parsed.GetValue(_cancelRunning), parsed.GetValue(_yes))),
    };

    private static async Task<int> ShowAsync(ToolSession session)
    {
        var status = await session.Client.GetMaintenanceAsync(session.Interrupted).ConfigureAwait(false);
        session.Write(() => MaintenanceDocument.Of(status), () =>
        {
            if (status.Locks.Count > 0)
            {
                ToolTable.Write(
                    session.Console,
                    ["LOCKED", "BY", "DAG", "STATE", "WHAT TO DO"],
                    status.Locks.Select(IReadOnlyList<string> (item) =>
                    [
                        LockDocument.WhatOf(item), (item.MainDag ?? item.Dag).Name, (item.MainDagId ?? item.Dag.Id).ToString(), (item.MainDag ?? item.Dag).State.ToString(), AdviceOf(item),
                    ]),
                    StatusStyle.Of);
            }

            foreach (var agent in status.UnreachableAgents)
            {
                session.Terminal.Say($"agent {agent} could not be reached");
            }

            if (status.IsFree)
            {
                session.Terminal.Say(status.ToString());
            }
        });
        return status.IsFree ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<int> ReleaseAsync(ToolSession session, bool cancelRunning, bool isConfirmed)
    {
        if (cancelRunning)
        {
            await session.ConfirmAsync($"Cancel what is running on the cluster of {session.Endpoint}?", isConfirmed).ConfigureAwait(false);
        }

        var release = await session.Client.ReleaseMaintenanceAsync(cancelRunning, session.Interrupted).ConfigureAwait(false);
        session.Write(() => new ReleaseDocument([.. release.Released.Select(LockDocument.Of)], [.. release.Left.Select(LockDocument.Of)]), () => session.Terminal.Say(release.ToString()));
        return release.Left.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static string AdviceOf(MaintenanceLock item) =>
        item.IsRunning ? "wait: obsh task watch"
        : item.IsReleasable ? "obsh maintenance release"
        : "obsh task retry, rollback or pass";
}

using System.CommandLine;
using System.Globalization;
using ObShell.Client;
using ObShell.Client.Spectre;
using ObShell.Tool.Documents;

namespace ObShell.Tool.Commands;

/// <summary>The commands about tasks, which OBShell calls DAGs.</summary>
internal sealed class TaskCommands(CommandHost host)
{
    private readonly Argument<string> _id = new("id") { Description = "The id of the DAG." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask for confirmation." };
    private readonly Option<bool> _wait = new("--wait") { Description = "Wait for the end afterwards." };
    private readonly Option<bool> _logs = new("--logs") { Description = "Show the whole log of each agent." };

    public Command Create() => new("task", "Show a task (DAG) of OBShell, wait for it, or change it.")
    {
        host.Set(new Command("list", "Show the tasks that have not ended, and those that failed and still lock something."), (_, session) => ListAsync(session)),
        host.Set(new Command("show", "Show a task as it is now.") { _id, _logs }, (parsed, session) => ShowAsync(session, IdOf(parsed), parsed.GetValue(_logs))),
        host.Set(new Command("watch", "Show a task until it has ended.") { _id }, (parsed, session) => WatchAsync(session, IdOf(parsed))),
        Change("cancel", "Cancel a task that is running.", "Cancel", DagOperator.Cancel, (operation, token) => operation.CancelAsync(token)),
        Change("retry", "Retry the failed part of a task.", null, DagOperator.Run, (operation, token) => operation.RetryAsync(token)),
        Change("rollback", "Undo a task that failed.", "Roll back", DagOperator.Rollback, (operation, token) => operation.RollbackAsync(token)),
        Change("pass", "Treat a task that failed as done, without its work.", "Pass", DagOperator.Pass, (operation, token) => operation.PassAsync(token)),
    };

    private static async Task<int> ListAsync(ToolSession session)
    {
        var dags = await session.Client.Tasks.ListUnfinishedDagsAsync(showDetails: false, session.Interrupted).ConfigureAwait(false);
        session.Write(() => new TasksDocument([.. dags.Select(TaskDocument.Of)]), () =>
        {
            if (dags.Count == 0)
            {
                session.Terminal.Say("No task is unfinished.");
                return;
            }

            ToolTable.Write(
                session.Console,
                ["ID", "NAME", "STATE", "STAGE", "STARTED"],
                dags.Select(IReadOnlyList<string> (dag) =>
                [
                    dag.Id.ToString(), dag.Name, dag.State.ToString(), $"{dag.Stage} of {dag.MaxStage}",
                    dag.StartTime.IsSet ? dag.StartTime.ToDateTimeOffset().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "",
                ]),
                StatusStyle.Of);
        });
        return ExitCodes.Done;
    }

    private static async Task<int> ShowAsync(ToolSession session, DagId id, bool withLogs)
    {
        var dag = await session.Client.GetDagOperation(id).UpdateStatusAsync(showDetails: true, session.Interrupted).ConfigureAwait(false);
        session.Write(() => dag, () =>
        {
            session.Console.WriteDag(dag);
            if (withLogs)
            {
                WriteLogs(session, dag);
            }
        });
        return ExitCodes.Done;
    }

    private static void WriteLogs(ToolSession session, DagDetailDTO dag)
    {
        foreach (var (index, node) in (dag.Nodes ?? []).Index())
        {
            foreach (var task in node.SubTasks ?? [])
            {
                session.Terminal.Say($"{Environment.NewLine}stage {index + 1} of {dag.MaxStage} '{node.Name}', {task.ExecuteAgent?.ToString() ?? "an unknown agent"}: {task.State}");
                foreach (var line in task.TaskLogs ?? [])
                {
                    session.Terminal.Say($"  {line}");
                }
            }
        }
    }

    private static async Task<int> WatchAsync(ToolSession session, DagId id)
    {
        var dag = await session.Display.FollowAsync(session.Client.GetDagOperation(id), session.Interrupted).ConfigureAwait(false);
        session.Write(() => dag, () => session.Terminal.SayGood($"DAG {dag.Id} '{dag.Name}' succeeded."));
        return ExitCodes.Done;
    }

    private static DagId Parse(string text) => DagId.TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is no id of a DAG.");

    private DagId IdOf(ParseResult parsed) => Parse(parsed.GetValue(_id)!);

    /// <param name="name">The name of the command.</param>
    /// <param name="description">What it does.</param>
    /// <param name="question">What to ask first; null to ask nothing.</param>
    /// <param name="told">The operator of the DAG afterwards.</param>
    /// <param name="change">The call.</param>
    private Command Change(string name, string description, string? question, DagOperator told, Func<DagOperation, CancellationToken, Task> change)
    {
        var command = new Command(name, description) { _id, _wait };
        if (question is not null)
        {
            command.Options.Add(_yes);
        }

        return host.Set(command, async (parsed, session) =>
        {
            var operation = session.Client.GetDagOperation(IdOf(parsed));
            if (question is not null)
            {
                var before = await operation.UpdateStatusAsync(showDetails: false, session.Interrupted).ConfigureAwait(false);
                await session.ConfirmAsync($"{question} {before} at {session.Endpoint}?", parsed.GetValue(_yes)).ConfigureAwait(false);
            }

            await change(operation, session.Interrupted).ConfigureAwait(false);
            var dag = parsed.GetValue(_wait) ? await EndAsync(session, operation, told).ConfigureAwait(false) : await operation.UpdateStatusAsync(showDetails: false, session.Interrupted).ConfigureAwait(false);
            session.Write(() => dag, () => session.Terminal.SayGood($"OBShell accepted the request: {dag}."));
            return ExitCodes.Done;
        });
    }

    /// <summary>Waits for the end that was asked for, which is no failure here.</summary>
    private static async Task<DagDetailDTO> EndAsync(ToolSession session, DagOperation operation, DagOperator told)
    {
        try
        {
            return await session.Display.FollowAsync(operation, session.Interrupted).ConfigureAwait(false);
        }
        catch (DagCancelledException exception) when (told == DagOperator.Cancel)
        {
            return exception.Dag;
        }
        catch (DagRolledBackException exception) when (told == DagOperator.Rollback)
        {
            return exception.Dag;
        }
    }
}

using Microsoft.Extensions.Logging;
using ObShell.Client;
using ObShell.Client.Agents;
using ObShell.Client.Spectre;
using ObShell.Tool.Terminals;

namespace ObShell.Samples.StopCluster;

internal delegate ObShellClient ClientFactory(string endpoint, string password, ILoggerFactory loggers);

/// <summary>Reads the agent, prompts for a password and a confirmation, sends the stop, waits for it, and prints the result.</summary>
/// <param name="terminal">Input and output.</param>
/// <param name="display">Shows the DAG.</param>
/// <param name="connect">Creates clients.</param>
/// <param name="program">The command that started this program, for the commands that it suggests.</param>
internal sealed class StopRun(Terminal terminal, ObShellDisplay display, ClientFactory connect, string program)
{
    /// <summary>The duration of a stage of a stop of the fake cluster.</summary>
    public TimeSpan FakeStageDuration { get; init; } = TimeSpan.FromSeconds(1);

    /// <param name="arguments">What to do.</param>
    /// <param name="interrupted">Ends the wait, but not the operation.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(StopArguments arguments, CancellationToken interrupted)
    {
        if (arguments.Endpoint is null)
        {
            terminal.Say("No endpoint given: stopping a cluster of an in-process fake OBShell; nothing real is touched.");
            await using var fake = await FakeCluster.StartAsync(FakeStageDuration);
            return await RunAsync(fake.Redirect(arguments), isFake: true, interrupted);
        }

        if (arguments is { Follow: null, Yes: false } && !terminal.IsInteractive)
        {
            terminal.Complain("Cannot ask for confirmation: input or output is not a terminal. Nothing was started; use --yes to stop without confirmation.");
            return ExitCodes.BadArguments;
        }

        return await RunAsync(arguments, isFake: false, interrupted);
    }

    private async Task<int> RunAsync(StopArguments arguments, bool isFake, CancellationToken interrupted)
    {
        var loggers = display.Warnings;
        using var visitor = Connect(arguments.Endpoint!, "", loggers);
        if (visitor is null)
        {
            return ExitCodes.BadArguments;
        }

        var advice = new Advice(terminal, $"{program} --endpoint {Wording.ShellWord(Origin(visitor))}", isFake);
        try
        {
            // Needs no password, so that an unreachable agent is reported before the prompt.
            var agent = (await visitor.Agents.GetInfoAsync(interrupted));
            var password = arguments.Password ?? await AskPasswordAsync(visitor, interrupted);
            using var obshell = Connect(arguments.Endpoint!, password, loggers);
            return (obshell, arguments.Request) switch
            {
                (null, _) => ExitCodes.BadArguments,
                (_, null) => await FollowAsync(obshell, obshell.GetDagOperation(arguments.Follow!.Value), "", advice, interrupted),
                (_, { } request) => await StopAsync(obshell, request, arguments.Yes, agent, advice, interrupted),
            };
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            terminal.Complain("\nInterrupted. Nothing was started.");
            return ExitCodes.Interrupted;
        }
        catch (ObShellException exception)
        {
            return advice.NothingStarted(exception);
        }
    }

    private ObShellClient? Connect(string endpoint, string password, ILoggerFactory loggers)
    {
        try
        {
            return connect(endpoint, password, loggers);
        }
        catch (ArgumentException exception)
        {
            terminal.Complain(Wording.Of(exception));
            return null;
        }
    }

    private async Task<int> StopAsync(
        ObShellClient obshell, StopClusterRequest request, bool isConfirmed, AgentInfo? agent, Advice advice, CancellationToken interrupted)
    {
        terminal.Say($"What:   {request.Scope}");
        terminal.Say($"Where:  the cluster of the agent at {Origin(obshell)} ({agent?.Identity}, OBShell {agent?.Version})");
        terminal.Say($"How:    {Wording.Of(request.Mode)}");
        if (request.ForcePassDag is { Id: var passed })
        {
            terminal.Say($"First:  release the agents that {(passed.Count == 1 ? "DAG" : "DAGs")} {string.Join(", ", passed)} {(passed.Count == 1 ? "has" : "have")} left locked");
        }

        if (!isConfirmed && !await terminal.ConfirmAsync($"Stop {request.Scope}?", interrupted))
        {
            terminal.Complain("Not confirmed. Nothing was started.");
            return ExitCodes.BadArguments;
        }

        interrupted.ThrowIfCancellationRequested();
        DagOperation operation;
        try
        {
            operation = await SendAsync(obshell, request, interrupted);
        }
        catch (OperationOutcomeUnknownException exception)
        {
            return await advice.OutcomeUnknownAsync(exception);
        }
        catch (ObShellMaintenanceException exception)
        {
            return await advice.UnderMaintenanceAsync(exception, obshell, interrupted);
        }

        terminal.Say($"OBShell accepted the request: DAG {operation.Id}.");
        return await FollowAsync(obshell, operation, $"Stopped {request.Scope}: ", advice, interrupted);
    }

    /// <summary>
    /// Sends the request. An interrupt does not end this call, because its outcome would be unknown; it ends the wait
    /// that follows.
    /// </summary>
    private async Task<DagOperation> SendAsync(ObShellClient obshell, StopClusterRequest request, CancellationToken interrupted)
    {
        await using var notice = interrupted.Register(() =>
            terminal.Complain(
                "Interrupted while the request is in flight: waiting for the response, which has the id of the DAG. Ctrl-C again kills this program."));
        return await obshell.StopClusterAsync(request, CancellationToken.None);
    }

    private async Task<int> FollowAsync(ObShellClient obshell, DagOperation operation, string deed, Advice advice, CancellationToken interrupted)
    {
        var isOurs = deed.Length > 0;
        try
        {
            var dag = await display.FollowAsync(operation, interrupted);
            var duration = DurationOf(dag);
            terminal.SayGood($"{deed}DAG {dag.Id} '{dag.Name}' succeeded{(duration.Length == 0 ? "" : $" after {duration}")}.");
            return ExitCodes.Stopped;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return advice.Interrupted(operation);
        }
        catch (DagException exception)
        {
            return await advice.NotSucceededAsync(exception, obshell, interrupted);
        }
        catch (ObShellException exception) when (isOurs || exception is not ObShellApiException)
        {
            return advice.Unreachable(operation, exception);
        }
    }

    private async Task<string> AskPasswordAsync(ObShellClient visitor, CancellationToken interrupted) =>
        terminal.IsInteractive
            ? await terminal.AskPasswordAsync($"Password of root@sys for {Origin(visitor)} (not shown):", interrupted)
            : "";

    private static string DurationOf(DagDetailDTO dag) =>
        dag.StartTime.IsSet && dag.EndTime.IsSet && dag.EndTime >= dag.StartTime ? Wording.Of(dag.EndTime - dag.StartTime) : "";

    private static string Origin(ObShellClient obshell) => obshell.Endpoints[0].GetLeftPart(UriPartial.Authority);
}

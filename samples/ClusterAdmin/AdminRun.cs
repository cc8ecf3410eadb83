using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using Spectre.Console;

namespace ObShell.Samples.ClusterAdmin;

/// <summary>What all commands were given.</summary>
/// <param name="Endpoints">The addresses of agents; empty for a fake cluster.</param>
/// <param name="Password">The password of root@sys; null to ask for it.</param>
/// <param name="Checkpoint">The file of the checkpoint; null for none.</param>
/// <param name="IsDryRun">Whether to show the steps and carry out none.</param>
/// <param name="Yes">Whether to ask for no confirmation.</param>
internal sealed record AdminArguments(IReadOnlyList<string> Endpoints, string? Password, string? Checkpoint, bool IsDryRun, bool Yes);

/// <summary>Carries out the commands, and turns what comes of them into words and an exit code.</summary>
internal sealed class AdminRun(Terminal terminal, IAnsiConsole console)
{
    public Task<int> StatusAsync(AdminArguments arguments, CancellationToken interrupted) => OnTargetAsync(arguments, async target =>
    {
        var info = await target.Client.Cluster.GetInfoAsync(interrupted);
        terminal.Say($"Cluster {info.ClusterName} ({info.ClusterId}), OceanBase {info.ObVersion}: {info.Status}");
        foreach (var zone in info.Zones)
        {
            terminal.Say($"  zone {zone.Name}: {zone.Status}");
            foreach (var server in zone.Servers)
            {
                terminal.Say($"    {server.Ip}:{server.ObshellPort}: {server.Status}");
            }
        }

        terminal.Say($"Tenants: {string.Join(", ", info.Tenants.Select(tenant => $"{tenant.TenantName} ({tenant.Status})"))}");
        terminal.Say($"{await target.Client.GetMaintenanceAsync(interrupted)}");
        return ExitCodes.Done;
    }, interrupted);

    public Task<int> ShowMaintenanceAsync(AdminArguments arguments, CancellationToken interrupted) => OnTargetAsync(arguments, async target =>
    {
        var status = await target.Client.GetMaintenanceAsync(interrupted);
        terminal.Say(status.ToString());
        return status.IsFree ? ExitCodes.Done : ExitCodes.Failed;
    }, interrupted);

    public Task<int> ReleaseMaintenanceAsync(AdminArguments arguments, bool cancelRunning, CancellationToken interrupted) => OnTargetAsync(arguments, async target =>
    {
        var release = await target.Client.ReleaseMaintenanceAsync(cancelRunning, interrupted);
        terminal.Say(release.ToString());
        return release.Left.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }, interrupted);

    /// <summary>Runs a job.</summary>
    /// <param name="arguments">What was given.</param>
    /// <param name="create">Makes the job for a cluster.</param>
    /// <param name="question">What to confirm.</param>
    /// <param name="isDeployed">Whether the cluster exists already.</param>
    /// <param name="interrupted">Ends the wait, but not the operation.</param>
    public Task<int> RunAsync(AdminArguments arguments, Func<AdminTarget, ObShellJob> create, string question, bool isDeployed, CancellationToken interrupted) =>
        OnTargetAsync(arguments, isDeployed, async target =>
        {
            var job = create(target);
            var steps = await target.Client.PlanAsync(job, interrupted);
            if (arguments.IsDryRun)
            {
                terminal.Say($"{job.Name}: {steps.Count} steps, none of which is carried out.");
                foreach (var (index, step) in steps.Index())
                {
                    terminal.Say($"  {index + 1,2}  {step.Name}{(step.StartsOperation ? "" : "  (reads or waits)")}");
                }

                return ExitCodes.Done;
            }

            if (!target.IsFake && !arguments.Yes && !(terminal.IsInteractive && await terminal.ConfirmAsync(question, interrupted)))
            {
                terminal.Complain("Not confirmed. Nothing was started. --yes starts without asking.");
                return ExitCodes.BadArguments;
            }

            var display = new JobDisplay(console, steps);
            await display.FollowAsync(target.Client.RunAsync(
                job, new JobOptions { Progress = display, Checkpoint = arguments.Checkpoint is { } path ? new FileJobCheckpoint(path) : null }, interrupted));
            terminal.SayGood($"Done: {job.Name}.");
            return ExitCodes.Done;
        }, interrupted);

    private Task<int> OnTargetAsync(AdminArguments arguments, Func<AdminTarget, Task<int>> work, CancellationToken interrupted) => OnTargetAsync(arguments, isDeployed: true, work, interrupted);

    private async Task<int> OnTargetAsync(AdminArguments arguments, bool isDeployed, Func<AdminTarget, Task<int>> work, CancellationToken interrupted)
    {
        try
        {
            using var log = new WarningLog(message => terminal.Advise($"warning: {message}"));
            await using var target = await AdminTarget.OpenAsync(arguments.Endpoints, isDeployed ? await PasswordAsync(arguments, interrupted) : "", log, isDeployed);
            if (target.IsFake)
            {
                terminal.Say("No endpoint given: working on a fake cluster inside this process; nothing real is touched.");
            }

            return await work(target);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            terminal.Complain($"Interrupted. An operation that OBShell has started goes on.{(arguments.Checkpoint is null ? "" : " The same command takes it up again.")}");
            return ExitCodes.Interrupted;
        }
        catch (JobFailedException exception)
        {
            terminal.Complain(exception.Message);
            return exception.IsOutcomeUnknown ? ExitCodes.OutcomeUnknown : ExitCodes.Failed;
        }
        catch (Exception exception) when (exception is ObShellException or JobConditionException)
        {
            terminal.Complain(exception.Message);
            return ExitCodes.Refused;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            terminal.Complain(exception is ArgumentException argument ? Wording.Of(argument) : exception.Message);
            return ExitCodes.BadArguments;
        }
    }

    private async Task<string> PasswordAsync(AdminArguments arguments, CancellationToken interrupted) =>
        arguments.Password
        ?? (arguments.Endpoints.Count > 0 && terminal.IsInteractive ? await terminal.AskPasswordAsync("Password of root@sys (not shown):", interrupted) : "");
}

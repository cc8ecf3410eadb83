using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ObShell.Client.Jobs;

namespace ObShell.Client.Hosting.Tests.Services;

/// <summary>Backs up a tenant every night at two. What is shown in docs/hosting.md.</summary>
internal sealed class NightlyBackup(IObShellClient obshell, IJobCheckpoint checkpoint, TimeProvider time, ILogger<NightlyBackup> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A backup during which the host was restarted goes on at once.
        var isResumed = await checkpoint.ReadAsync(stoppingToken) is not null;
        while (true)
        {
            var now = time.GetLocalNow();
            var night = now.Date.AddHours(now.Hour < 2 ? 2 : 26);
            await Task.Delay(isResumed ? TimeSpan.Zero : night - now.DateTime, time, stoppingToken);
            isResumed = false;
            try
            {
                await obshell.RunAsync(new BackupRun { Tenant = "orders" }, new JobOptions { Checkpoint = checkpoint }, stoppingToken);
                log.LogInformation("Backed up.");
            }
            catch (Exception exception) when (exception is JobFailedException or JobConditionException or ObShellException)
            {
                log.LogError(exception, "The backup failed. The next one begins anew.");
                await checkpoint.DeleteAsync(stoppingToken);
            }
        }
    }
}

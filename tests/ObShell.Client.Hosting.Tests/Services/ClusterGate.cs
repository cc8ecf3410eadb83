using Microsoft.Extensions.Hosting;
using ObShell.Client.Jobs;

namespace ObShell.Client.Hosting.Tests.Services;

/// <summary>Lets the services that are registered after it start when the cluster is ready. What is shown in docs/hosting.md.</summary>
internal sealed class ClusterGate(IObShellClient obshell) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => obshell.RunAsync(new ClusterReadiness { Timeout = TimeSpan.FromMinutes(5) }, cancellationToken: cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

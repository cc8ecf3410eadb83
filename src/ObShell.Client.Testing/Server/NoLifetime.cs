using Microsoft.Extensions.Hosting;

namespace ObShell.Client.Testing;

/// <summary>The lifetime of a host that handles no signals: the default one would keep SIGINT and SIGTERM from the process that runs the fake.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

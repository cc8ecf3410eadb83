using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using ObShell.Client;
using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Tool.Commands;

/// <summary>The cluster that a command works on: a real one, or a fake one inside this process.</summary>
internal sealed class ToolTarget : IAsyncDisposable
{
    private static readonly TimeSpan FakeStageDuration = TimeSpan.FromMilliseconds(300);
    private readonly FakeObShellCluster? _fake;

    private ToolTarget(ObShellClient client, FakeObShellCluster? fake) => (Client, _fake) = (client, fake);

    public ObShellClient Client { get; }

    /// <summary>The addresses of the agents of a fake cluster; empty for a real one.</summary>
    public IReadOnlyList<string> FakeAgents => [.. (_fake?.Agents ?? []).Select(agent => agent.Address.ToString())];

    /// <exception cref="ArgumentException">An address is not that of an agent.</exception>
    public static ToolTarget Connect(IReadOnlyList<string> endpoints, string password, string? agentPassword, ILoggerFactory log) =>
        new(new ObShellClient(new ObShellClientOptions { Endpoints = [.. endpoints], Password = password, AgentPassword = agentPassword }, log), null);

    /// <param name="isDeployed">Whether the agents belong to a cluster already.</param>
    /// <param name="log">Where the client logs to.</param>
    public static async Task<ToolTarget> StartFakeAsync(bool isDeployed, ILoggerFactory log)
    {
        var options = new FakeObShellOptions
        {
            Password = isDeployed ? RandomNumberGenerator.GetHexString(16) : "",
            Identity = isDeployed ? AgentIdentity.ClusterAgent : AgentIdentity.Single,
            StageDuration = FakeStageDuration,
        };
        var fake = await FakeObShellCluster.StartAsync(3, options).ConfigureAwait(false);
        return new ToolTarget(
            new ObShellClient(new ObShellClientOptions { Endpoints = [.. fake.Endpoints.Select(endpoint => endpoint.ToString())], Password = options.Password }, log), fake);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync().ConfigureAwait(false);
        if (_fake is not null)
        {
            await _fake.DisposeAsync().ConfigureAwait(false);
        }
    }
}

using System.Security.Cryptography;
using ObShell.Client;
using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Samples.ClusterAdmin;

/// <summary>The cluster that a command works on: a real one, or without an address a fake one inside this process.</summary>
internal sealed class AdminTarget : IAsyncDisposable
{
    private readonly FakeObShellCluster? _fake;

    private AdminTarget(ObShellClient client, FakeObShellCluster? fake) => (Client, _fake) = (client, fake);

    public ObShellClient Client { get; }

    public bool IsFake => _fake is not null;

    /// <summary>The addresses of the agents of a fake cluster.</summary>
    public IReadOnlyList<string> FakeAgents => [.. (_fake?.Agents ?? []).Select(agent => agent.Address.ToString())];

    /// <exception cref="ArgumentException">An address is not that of an agent.</exception>
    public static async Task<AdminTarget> OpenAsync(IReadOnlyList<string> endpoints, string password, WarningLog log, bool isDeployed = true)
    {
        if (endpoints.Count > 0)
        {
            return new AdminTarget(new ObShellClient(new ObShellClientOptions { Endpoints = [.. endpoints], Password = password }, log), null);
        }

        var options = new FakeObShellOptions
        {
            Password = isDeployed ? RandomNumberGenerator.GetHexString(16) : "",
            Identity = isDeployed ? AgentIdentity.ClusterAgent : AgentIdentity.Single,
            StageDuration = TimeSpan.FromMilliseconds(300),
        };
        var fake = await FakeObShellCluster.StartAsync(3, options);
        return new AdminTarget(
            new ObShellClient(new ObShellClientOptions { Endpoints = [.. fake.Endpoints.Select(endpoint => endpoint.ToString())], Password = options.Password }, log), fake);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        if (_fake is not null)
        {
            await _fake.DisposeAsync();
        }
    }
}

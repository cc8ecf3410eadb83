using System.Security.Cryptography;
using ObShell.Client.Testing;

namespace ObShell.Samples.StopCluster;

/// <summary>A cluster to stop when there is no real one: an OBShell inside this process with the real protocol.</summary>
internal sealed class FakeCluster : IAsyncDisposable
{
    private readonly FakeObShell _agent;
    private readonly string _password;

    private FakeCluster(FakeObShell agent, string password)
    {
        _agent = agent;
        _password = password;
    }

    public static async Task<FakeCluster> StartAsync(TimeSpan stageDuration)
    {
        var password = RandomNumberGenerator.GetHexString(16);
        var options = new FakeObShellOptions { Password = password, StageDuration = stageDuration };
        return new FakeCluster(await FakeObShell.StartAsync(options), password);
    }

    /// <summary>The same arguments for this cluster.</summary>
    public StopArguments Redirect(StopArguments arguments) => new()
    {
        Endpoint = _agent.Endpoint.ToString(),
        Password = _password,
        Request = arguments.Request,
        Yes = true,
    };

    public ValueTask DisposeAsync() => _agent.DisposeAsync();
}

using ObShell.Client.Testing;

namespace ObShell.Client.Benchmarks;

/// <summary>The servers that these programs start themselves as.</summary>
internal static class Servers
{
    /// <summary>Serves if the program was started for that.</summary>
    /// <returns>Whether it was.</returns>
    public static async Task<bool> TryServeAsync(string[] arguments)
    {
        switch (arguments)
        {
            case [ServerProcess.Verb, FakeServer.Kind]:
                var fake = await FakeObShell.StartAsync(FakeServer.Options).ConfigureAwait(false);
                await using (fake.ConfigureAwait(false))
                {
                    await ServerProcess.StayAsync(fake.Endpoint).ConfigureAwait(false);
                }

                return true;
            case [ServerProcess.Verb, PlainAgent.Kind]:
                var agent = await PlainAgent.StartAsync().ConfigureAwait(false);
                await using (agent.ConfigureAwait(false))
                {
                    await ServerProcess.StayAsync(agent.Endpoint).ConfigureAwait(false);
                }

                return true;
            default:
                return false;
        }
    }
}

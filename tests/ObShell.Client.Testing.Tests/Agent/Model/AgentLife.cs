using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Testing;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>What the tests of the life of agents and clusters have in common.</summary>
internal static class AgentLife
{
    /// <summary>A client of one agent, with the password that it has now.</summary>
    public static ObShellClient ClientOf(FakeObShell fake) => new(fake.Endpoint.ToString(), fake.Password);

    public static string[] Identities(FakeObShellCluster fakes) => [.. fakes.Agents.Select(agent => $"{agent.Identity} {agent.Zone}".TrimEnd())];

    public static Task<DagOperation> JoinAsync(ObShellClient obshell, FakeObShell master, string zone = "zone1") =>
        obshell.Agents.JoinAsync(new JoinAgentRequest { AgentAddress = master.Address, ZoneName = zone });

    /// <summary>Runs a DAG to its end.</summary>
    public static async Task<DagDetailDTO> EndAsync(this Task<DagOperation> starting) => await (await starting).WaitForCompletionAsync();

    /// <summary>Runs a DAG to its failure.</summary>
    public static async Task<DagDetailDTO> FailAsync(this Task<DagOperation> starting) => await (await starting).FailAsync();

    /// <summary>Waits for the failure of a DAG.</summary>
    public static async Task<DagDetailDTO> FailAsync(this DagOperation dag)
    {
        try
        {
            await dag.WaitForCompletionAsync();
        }
        catch (DagException exception)
        {
            return exception.Dag;
        }

        throw new AssertionException($"The DAG {dag.Id} has succeeded.");
    }

    /// <summary>What a call is refused with.</summary>
    public static async Task<string> RefusalAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ObShellApiException exception)
        {
            return exception.ErrCode;
        }

        throw new AssertionException("The call was not refused.");
    }
}

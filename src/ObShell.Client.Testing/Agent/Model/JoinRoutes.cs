using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The routes by which agents join a cluster that is being put together, and leave it.</summary>
internal static class JoinRoutes
{
    private const string JoinUri = "[POST]/rpc/v1/agent/join";
    private const string RemoveUri = "[POST]/rpc/v1/agent/remove";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/agent/join", Join) { WorksWithoutDatabase = true },
        new("POST /api/v1/agent/remove", Remove) { WorksWithoutDatabase = true },
    ];

    private static Reply Join(ModelCall call)
    {
        if ((call.ReadAddress("agentInfo", "JoinApiParam", out var master) ?? call.Require("JoinApiParam", ("zoneName", "ZoneName"))) is { } refusal)
        {
            return refusal;
        }

        return call.Setup.Identity != AgentIdentity.Single ? Refusals.WrongIdentity(call.Self, call.Setup.Identity, AgentIdentity.Single)
            : master == call.Self ? JoinSelf(call)
            : CheckMaster(call, master) is { } unfit ? unfit
            : JoinMaster(call, call.FindAgent(master)!);
    }

    private static Refusal? CheckMaster(ModelCall call, AgentAddress address)
    {
        if (call.FindAgent(address) is not { } master)
        {
            return Refusals.Unreachable(address, "[GET]/api/v1/status");
        }

        return master.Identity != AgentIdentity.Master ? Refusals.WrongIdentity(address, master.Identity, AgentIdentity.Master)
            : master.Version != call.Setup.Version ? new(400, "Agent.Version.Inconsistent", $"The version of {call.Self}, {call.Setup.Version}, is not that of {address}, {master.Version}")
            : null;
    }

    private static Reply JoinSelf(ModelCall call)
    {
        var (setup, zone) = (call.Setup, call.Text("zoneName")!);
        return call.Start(
            new DagDraft(DagCatalogue.JoinSelf)
                .Do("Join self", () => (setup.Deployment, setup.Identity) = (new Deployment(call.Self).Add(call.Self, zone), AgentIdentity.Master))
                .Log("Join self", "set agent identity to master"),
            [call.Self]);
    }

    private static Reply JoinMaster(ModelCall call, AgentSetup master)
    {
        var (setup, address, zone, password) = (call.Setup, master.Topology.Self, call.Text("zoneName")!, call.Text("masterPassword"));
        return call.Start(
            new DagDraft(DagCatalogue.JoinToMaster)
                .Do("Join to master", _ => Admit())
                .Log("Join to master", "creating token", "token created", "send join rpc to master", $"join to master success, master agent info: {address}")
                .Do("Be follower", () => setup.Identity = AgentIdentity.Follower)
                .Log("Be follower", "set agent identity to follower"),
            [call.Self]);

        // Only now the MASTER itself is asked.
        string? Admit()
        {
            if (call.IsUnreachable(address) || master.DeploymentOrNew is not { } deployment)
            {
                return $"ERROR: [Agent.RPC.RequestFailed]: Request {JoinUri} to {address} failed: dial tcp {address}: connect: connection refused";
            }

            // Once a cluster has its password, only the MASTER knows it.
            var isAdmitted = master.AgentPassword is { } own ? password == own : master.Password.Length == 0;
            if (!isAdmitted)
            {
                var refusal = master.AgentPassword is null ? Refusals.IncorrectPassword : Refusals.IncorrectAgentPassword;
                return $"ERROR: [Agent.RPC.RequestError]: Request {JoinUri} to {address} error: {refusal.Message}";
            }

            deployment.Add(call.Self, zone);
            setup.Enter(master);
            return null;
        }
    }

    private static Reply Remove(ModelCall call)
    {
        if (call.ReadAddress(null, "AgentInfo", out var agent) is { } refusal)
        {
            return refusal;
        }

        var setup = call.Setup;
        return setup.Identity == AgentIdentity.Single && agent == call.Self ? Reply.NothingToDo
            : setup.Identity == AgentIdentity.Follower && agent == call.Self ? RemoveSelf(call)
            : setup.Identity == AgentIdentity.Follower && setup.Deployment is { Master: var master } && call.FindAgent(master) is { } owner ? Remove(call with { Setup = owner })
            : setup.Identity != AgentIdentity.Master ? Refusals.WrongIdentity(call.Self, setup.Identity, AgentIdentity.Master, AgentIdentity.Follower)
            : agent == call.Self ? RemoveAll(call)
            : setup.DeploymentOrNew!.Has(agent) ? RemoveFollower(call, agent)
            : Reply.NothingToDo;
    }

    private static Reply RemoveAll(ModelCall call)
    {
        AgentAddress[] followers = [.. call.Setup.DeploymentOrNew!.Followers];
        return call.Start(
            new DagDraft(DagCatalogue.RemoveAllAgents)
                .If(followers.Length > 0, "Remove follower")
                .On("Remove follower", followers)
                .Do("Remove follower", _ => followers.Select(follower => Dismiss(call, follower)).FirstOrDefault(error => error is not null))
                .Do("Remove master", () =>
                {
                    // Whoever shares the password shall not need it any longer.
                    call.Setup.Password = "";
                    call.Setup.Leave(AgentIdentity.Single);
                })
                .Log("Remove master", "clearing ob config", "clearing global config", "change agent to single agent", "set agent to single agent success"),
            [call.Self]);
    }

    private static Reply RemoveFollower(ModelCall call, AgentAddress follower)
    {
        var deployment = call.Setup.DeploymentOrNew!;
        return call.Start(
            new DagDraft(DagCatalogue.RemoveFollower, ("ip", follower.Ip.Contains(':', StringComparison.Ordinal) ? $"[{follower.Ip}]" : follower.Ip), ("port", $"{follower.Port}"))
                .On("Remove follower", [follower])
                .Do("Remove follower", _ => Dismiss(call, follower))
                .Do("Remove follower agent {ip}:{port}", () => deployment.Remove(follower)),
            [call.Self]);
    }

    private static Reply RemoveSelf(ModelCall call)
    {
        var setup = call.Setup;
        if (setup.Deployment is { Master: var master } && setup.Dags.IsLocked(master))
        {
            return Refusals.UnderMaintenance(DagCatalogue.RemoveSelf.Name, master);
        }

        return call.Start(
            new DagDraft(DagCatalogue.RemoveSelf)
                .Do("Follower remove self", () => setup.Deployment?.Remove(call.Self))
                .Do("Agent to single", () => setup.Leave(AgentIdentity.Single)),
            [call.Self]);
    }

    /// <summary>Has a follower become SINGLE.</summary>
    /// <returns>Why it does not; null when it does.</returns>
    private static string? Dismiss(ModelCall call, AgentAddress follower)
    {
        if (call.IsUnreachable(follower))
        {
            return $"ERROR: [Agent.RPC.RequestFailed]: Request {RemoveUri} to {follower} failed: dial tcp {follower}: connect: connection refused";
        }

        call.FindAgent(follower)?.Leave(AgentIdentity.Single);
        return null;
    }
}

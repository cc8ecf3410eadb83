using ObShell.Client.Testing;
using static ObShell.Client.Tests.Faults.Sight;

namespace ObShell.Client.Tests.Faults;

/// <summary>The faults that the state of the agents makes.</summary>
internal static partial class FaultTable
{
    private const string NewPassword = "changed";

    /// <summary>Keys, clocks, passwords and sessions that are not what they were.</summary>
    private static IEnumerable<FaultRow> Identities()
    {
        const string Group = "Keys, clocks, passwords and sessions";
        yield return Recovered(Group, "A new key before the first call", "`RotateKey` before the client asks for the key", 1, stage => stage.Agent.RotateKey()) with
        {
            IsFirstCall = true,
        };
        yield return Recovered(Group, "A new key before the call", "`RotateKey` after the first call", 2, stage => stage.Agent.RotateKey());
        yield return Recovered(Group, "A new key before each poll", "`RotateKeyFirst` on every second request, three times", 2, _ => { }) with
        {
            IsInTheMiddle = true,
            Begin = RotateThreeTimesAsync,
            WaitWhenItStays = Works(),
        };
        yield return Chased(Group, "A new key before every request", "`RotateKeyFirst` on each, so that sending again does not help");
        yield return Recovered(Group, "The agent restarts with a new key", "`RestartAsync(newKey: true)`; for a wait, in the middle of the DAG", 2, _ => { }) with
        {
            IsInTheMiddle = true,
            Begin = stage => stage.RestartAsync(newKey: true),
            WaitWhenItStays = Works(),
        };
        yield return Recovered(Group, "The agent restarts behind its socket", "`RestartAsync`; for a wait, in the middle of the DAG", 1, _ => { }) with
        {
            Over = [Way.Socket],
            IsInTheMiddle = true,
            Begin = stage => stage.RestartAsync(newKey: true),
            WaitWhenItStays = Works(),
        };
        yield return Recovered(Group, "The agent's clock is a day ahead", "`ClockSkew`", 2, stage => stage.Agent.ClockSkew = TimeSpan.FromDays(1));
        yield return Recovered(Group, "The agent's clock is a day behind", "`ClockSkew`", 1, stage => stage.Agent.ClockSkew = TimeSpan.FromDays(-1));
        yield return Rejected(Group, "A wrong password", "another one from the start") with
        {
            IsFirstCall = true,
            Configure = (_, options) => options.Password = "wrong",
        };
        yield return Rejected(Group, "The password is changed, and no other is known", "`Password` after the first call") with { Begin = SetPasswordAsync };
        yield return Recovered(Group, "The password is changed, and the credential is updated", "`Password`, and `Credential.UpdateRootPassword` at the client", 1, _ => { }) with
        {
            Begin = async stage =>
            {
                await SetPasswordAsync(stage);
                stage.Client.Credential.UpdateRootPassword(NewPassword);
            },
        };
        yield return Recovered(Group, "The password is changed, and a provider has the new one", "`Password`, and a fetched `Credential` at the client", 2, _ => { }) with
        {
            Configure = (stage, options) => options.Credential = new ObShellCredential(_ => ValueTask.FromResult(stage.Cluster.Password)),
            Begin = SetPasswordAsync,
        };
        yield return Recovered(Group, "The session has expired", "`ExpireSessions`, with `UseSession`", 2, stage => stage.Agent.ExpireSessions()) with
        {
            Configure = (_, options) => options.UseSession = true,
        };
        yield return Recovered(Group, "The session is not known any more", "`ForgetSessions`, with `UseSession`", 2, stage => stage.Agent.ForgetSessions()) with
        {
            Configure = (_, options) => options.UseSession = true,
        };
        yield return new FaultRow(Group, "Under maintenance", "`Refuse(500, \"OB.Cluster.UnderMaintenance\", ...)`")
        {
            Fault = FakeFault.Refuse(500, "OB.Cluster.UnderMaintenance", "busy"),
            Reading = Throws<ObShellMaintenanceException>(1),
            Order = Throws<ObShellMaintenanceException>(1),
            WaitWhenItPasses = Works(5),
            WaitWhenItStays = Throws<DagUnreachableException>(),
        };
    }

    /// <summary>Two agents, of which one fails; the DAG that is followed is the first one's.</summary>
    private static IEnumerable<FaultRow> Clusters()
    {
        var movedOn = Works(2);
        const string Group = "Two agents, A and B; the client turns to A first, and A has the DAG";
        yield return new FaultRow(Group, "A is down", "A stops to listen; for a wait, in the middle of the DAG")
        {
            Agents = 2,
            IsInTheMiddle = true,
            Begin = stage => stage.Agent.StopListeningAsync(),
            End = stage => stage.Agent.RestartAsync(newKey: true),
            Reading = Works(1),
            Order = Works(1, ran: 1),
            WaitWhenItPasses = Works(),
            WaitWhenItStays = Throws<DagUnreachableException>(),
        };
        yield return new FaultRow(Group, "B is down", "B stops to listen; for a wait, in the middle of the DAG")
        {
            Agents = 2,
            IsInTheMiddle = true,
            Begin = stage => stage.Cluster.Agents[1].StopListeningAsync(),
            Reading = Works(1),
            Order = Works(1, ran: 1),
            WaitWhenItStays = Works(),
        };
        yield return Moved(Group, "A resets the connection before it handles the request", FakeFault.CutBefore(), "`CutBefore` at A", movedOn);
        yield return Moved(Group, "A resets the connection after it ran", FakeFault.CutAfter(), "`CutAfter` at A", movedOn);
        yield return Moved(Group, "A does not answer", FakeFault.Hang(), "`Hang` at A", Works()) with { Ends = AfterAttempt };
        yield return Moved(Group, "A is hidden behind a web page", FakeFault.Status(502), "`Status(502)` at A", Works(2));
    }

    /// <summary>What the client makes good by itself.</summary>
    private static FaultRow Recovered(string group, string name, string staging, int requests, Action<FaultStage> begin) => new(group, name, staging)
    {
        Over = Networks,
        Begin = stage =>
        {
            begin(stage);
            return Task.CompletedTask;
        },
        Reading = Works(requests),
        Order = Works(requests, ran: 1),
        WaitWhenItStays = Works(requests),
    };

    private static FaultRow Chased(string group, string name, string staging) => new(group, name, staging)
    {
        Over = Networks,
        Fault = FakeFault.RotateKeyFirst(),
        Reading = Throws<ObShellAuthenticationException>(2),
        Order = Throws<ObShellAuthenticationException>(2),
        WaitWhenItPasses = Works(6),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static FaultRow Rejected(string group, string name, string staging) => new(group, name, staging)
    {
        Over = Networks,
        Reading = Throws<ObShellAuthenticationException>(1),
        Order = Throws<ObShellAuthenticationException>(1),
        WaitWhenItStays = Throws<ObShellAuthenticationException>(1),
    };

    /// <summary>What a call that reads leaves for the other agent.</summary>
    private static FaultRow Moved(string group, string name, FakeFault fault, string staging, Sight reading) => new(group, name, staging)
    {
        Agents = 2,
        Fault = fault,
        Reading = reading,
        Order = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItStays = reading,
    };

    private static Task SetPasswordAsync(FaultStage stage)
    {
        stage.Cluster.Password = NewPassword;
        return Task.CompletedTask;
    }

    /// <summary>Each request but one comes with an old key; the one after it goes through.</summary>
    private static async Task RotateThreeTimesAsync(FaultStage stage)
    {
        var (method, path) = stage.Route;
        for (var times = 0; times < 3; times++)
        {
            stage.Agent.Misbehave(FakeFault.RotateKeyFirst().On(method, path));
            stage.Agent.Misbehave(FakeFault.Delay(TimeSpan.Zero).On(method, path));
        }

        if (stage.IsWait)
        {
            await stage.Agent.WaitForRequestAsync(method, path, stage.CountRequests() + 6);
        }
    }
}

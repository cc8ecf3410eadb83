using ObShell.Client.Testing;
using static ObShell.Client.Tests.Faults.Sight;

namespace ObShell.Client.Tests.Faults;

/// <summary>Faults by the state of the agents.</summary>
internal static partial class FaultTable
{
    private const string NewPassword = "changed";

    /// <summary>Changed keys, clocks, passwords and sessions.</summary>
    private static IEnumerable<FaultRow> Identities()
    {
        const string Group = "Keys, clocks, passwords and sessions";
        yield return Recovered(Group, "A new key before the first call", "`RotateKey` before the client reads the key", 1, stage => stage.Agent.RotateKey()) with
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
        yield return Chased(Group, "A new key before every request", "`RotateKeyFirst` on every request, so that a second attempt fails too");
        yield return Recovered(Group, "The agent restarts with a new key", "`RestartAsync(newKey: true)`; for a wait, while the DAG runs", 2, _ => { }) with
        {
            IsInTheMiddle = true,
            Begin = stage => stage.RestartAsync(newKey: true),
            WaitWhenItStays = Works(),
        };
        yield return Recovered(Group, "The agent restarts behind its socket", "`RestartAsync`; for a wait, while the DAG runs", 1, _ => { }) with
        {
            Over = [Way.Socket],
            IsInTheMiddle = true,
            Begin = stage => stage.RestartAsync(newKey: true),
            WaitWhenItStays = Works(),
        };
        yield return Recovered(Group, "The agent's clock is a day ahead", "`ClockSkew`", 2, stage => stage.Agent.ClockSkew = TimeSpan.FromDays(1));
        yield return Recovered(Group, "The agent's clock is a day behind", "`ClockSkew`", 1, stage => stage.Agent.ClockSkew = TimeSpan.FromDays(-1));
        yield return Rejected(Group, "A wrong password", "wrong from the start") with
        {
            IsFirstCall = true,
            Configure = (_, options) => options.Password = "wrong",
        };
        yield return Rejected(Group, "The password is changed, and the client has no other", "`Password` after the first call") with { Begin = SetPasswordAsync };
        yield return Recovered(Group, "The password is changed, and the credential is updated", "`Password`, and `Credential.UpdateRootPassword` on the client", 1, _ => { }) with
        {
            Begin = async stage =>
            {
                await SetPasswordAsync(stage);
                stage.Client.Credential.UpdateRootPassword(NewPassword);
            },
        };
        yield return Recovered(Group, "The password is changed, and a provider returns the new one", "`Password`, and a `Credential` with a provider", 2, _ => { }) with
        {
            Configure = (stage, options) => options.Credential = new ObShellCredential(_ => ValueTask.FromResult(stage.Cluster.Password)),
            Begin = SetPasswordAsync,
        };
        yield return Recovered(Group, "The session has expired", "`ExpireSessions`, with `UseSession`", 2, stage => stage.Agent.ExpireSessions()) with
        {
            Configure = (_, options) => options.UseSession = true,
        };
        yield return Recovered(Group, "The session is unknown", "`ForgetSessions`, with `UseSession`", 2, stage => stage.Agent.ForgetSessions()) with
        {
            Configure = (_, options) => options.UseSession = true,
        };
        yield return new FaultRow(Group, "Under maintenance", "`Refuse(500, \"OB.Cluster.UnderMaintenance\", ...)`")
        {
            Fault = FakeFault.Refuse(500, "OB.Cluster.UnderMaintenance", "busy"),
            Read = Throws<ObShellMaintenanceException>(1),
            Change = Throws<ObShellMaintenanceException>(1),
            WaitWhenItPasses = Works(5),
            WaitWhenItStays = Throws<DagUnreachableException>(),
        };
    }

    /// <summary>Two agents, of which one fails; the first one owns the DAG.</summary>
    private static IEnumerable<FaultRow> Clusters()
    {
        var movedOn = Works(2);
        const string Group = "Two agents, A and B: the client tries A first, and A owns the DAG";
        yield return new FaultRow(Group, "A is down", "A stops listening; for a wait, while the DAG runs")
        {
            Agents = 2,
            IsInTheMiddle = true,
            Begin = stage => stage.Agent.StopListeningAsync(),
            End = stage => stage.Agent.RestartAsync(newKey: true),
            Read = Works(1),
            Change = Works(1, ran: 1),
            WaitWhenItPasses = Works(),
            WaitWhenItStays = Throws<DagUnreachableException>(),
        };
        yield return new FaultRow(Group, "B is down", "B stops listening; for a wait, while the DAG runs")
        {
            Agents = 2,
            IsInTheMiddle = true,
            Begin = stage => stage.Cluster.Agents[1].StopListeningAsync(),
            Read = Works(1),
            Change = Works(1, ran: 1),
            WaitWhenItStays = Works(),
        };
        yield return Moved(Group, "A resets the connection before the request ran", FakeFault.CutBefore(), "`CutBefore` at A", movedOn);
        yield return Moved(Group, "A resets the connection after the request ran", FakeFault.CutAfter(), "`CutAfter` at A", movedOn);
        yield return Moved(Group, "A does not respond", FakeFault.Hang(), "`Hang` at A", Works()) with { Ends = AfterAttempt };
        yield return Moved(Group, "A proxy returns a web page for A", FakeFault.Status(502), "`Status(502)` at A", Works(2));
    }

    /// <summary>Faults that the client recovers from.</summary>
    private static FaultRow Recovered(string group, string name, string staging, int requests, Action<FaultStage> begin) => new(group, name, staging)
    {
        Over = Networks,
        Begin = stage =>
        {
            begin(stage);
            return Task.CompletedTask;
        },
        Read = Works(requests),
        Change = Works(requests, ran: 1),
        WaitWhenItStays = Works(requests),
    };

    private static FaultRow Chased(string group, string name, string staging) => new(group, name, staging)
    {
        Over = Networks,
        Fault = FakeFault.RotateKeyFirst(),
        Read = Throws<ObShellAuthenticationException>(2),
        Change = Throws<ObShellAuthenticationException>(2),
        WaitWhenItPasses = Works(6),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static FaultRow Rejected(string group, string name, string staging) => new(group, name, staging)
    {
        Over = Networks,
        Read = Throws<ObShellAuthenticationException>(1),
        Change = Throws<ObShellAuthenticationException>(1),
        WaitWhenItStays = Throws<ObShellAuthenticationException>(1),
    };

    /// <summary>Faults after which a read-only request fails over.</summary>
    private static FaultRow Moved(string group, string name, FakeFault fault, string staging, Sight reading) => new(group, name, staging)
    {
        Agents = 2,
        Fault = fault,
        Read = reading,
        Change = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItStays = reading,
    };

    private static Task SetPasswordAsync(FaultStage stage)
    {
        stage.Cluster.Password = NewPassword;
        return Task.CompletedTask;
    }

    /// <summary>Every second request has an old key, and its retry succeeds.</summary>
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

using ObShell.Client.Pipeline;
using ObShell.Client.Testing;
using static ObShell.Client.Tests.Faults.Sight;

namespace ObShell.Client.Tests.Faults;

/// <summary>The faults: all of them, and what each kind of call sees.</summary>
internal static partial class FaultTable
{
    private const string AfterAttempt = "after `AttemptTimeout`";

    private static readonly Way[] Networks = [Way.Http, Way.Https];

    public static IReadOnlyList<FaultRow> Rows { get; } = [.. Connections(), .. Exchanges(), .. Statuses(), .. Answers(), .. Identities(), .. Clusters()];

    /// <summary>Nothing can be sent.</summary>
    private static IEnumerable<FaultRow> Connections()
    {
        const string Group = "No connection comes about";
        yield return Unsent(Group, "The agent is down", "nothing listens from the start") with { IsFirstCall = true, Begin = StopAllAsync, End = StartAllAsync, WaitWhenItPasses = Works() };
        yield return Unsent(Group, "The agent stops between two calls", "nothing listens after the first call") with { Begin = StopAllAsync, End = StartAllAsync, WaitWhenItPasses = Works() };
        yield return Unsent(Group, "The name of the host is not known", "`no-such-host.invalid`") with
        {
            Over = Networks,
            IsFirstCall = true,
            Configure = (stage, options) => options.Endpoints = [$"{stage.Agent.Endpoint.Scheme}://no-such-host.invalid:2886"],
        };
        yield return Unsent(Group, "TLS fails: the certificate", "it is signed by an authority that is not trusted") with
        {
            Over = [Way.Https],
            IsFirstCall = true,
            Configure = (_, options) => options.Tls.CertificateAuthorityFile = FaultStage.OtherAuthority,
        };
        yield return Unsent(Group, "TLS fails: the agent does not speak it", "`https` to an agent of plain HTTP") with
        {
            Over = [Way.Http],
            IsFirstCall = true,
            Configure = (stage, options) => options.Endpoints = [$"https://{stage.Agent.Endpoint.Authority}"],
        };
    }

    /// <summary>The request or the answer is lost on the way.</summary>
    private static IEnumerable<FaultRow> Exchanges()
    {
        const string Group = "The exchange breaks off, or never ends";
        yield return Lost(Group, "A reset before the request is handled", FakeFault.CutBefore(), "`CutBefore`");
        yield return Lost(Group, "A reset in the middle of the request", FakeFault.CutInRequest(), "`CutInRequest`");
        yield return Lost(Group, "A reset after it ran", FakeFault.CutAfter(), "`CutAfter`");
        yield return Lost(Group, "The answer ends in its headers", FakeFault.CutInHeaders(), "`CutInHeaders`");
        yield return Lost(Group, "The answer ends in its body", FakeFault.Truncate(20), "`Truncate(20)`");
        yield return Late(Group, "No answer, and it did not run", FakeFault.Hang(), "`Hang`");
        yield return Late(Group, "No answer after it ran", FakeFault.HangAfter(), "`HangAfter`");
        yield return Late(Group, "No answer, and no time to try again", FakeFault.HangAfter(), "`HangAfter`, and `CallTimeout` is shorter than two attempts") with
        {
            Ends = "after `CallTimeout`",
            Configure = (_, options) => options.CallTimeout = options.AttemptTimeout * 1.2,
            Reading = Throws<ObShellNoResponseException>(),
        };
        yield return Late(Group, "An answer that comes byte by byte", FakeFault.SlowBody(TimeSpan.FromMilliseconds(50)), "`SlowBody`, 50 ms for each");
    }

    /// <summary>Statuses that agents and proxies give, with three kinds of bodies.</summary>
    private static IEnumerable<FaultRow> Statuses()
    {
        const string Group = "Statuses of errors";
        foreach (var status in new[] { 408, 429, 500, 502, 503, 504 })
        {
            yield return new FaultRow(Group, $"{status} in OBShell's envelope", $"`Refuse({status}, ...)`")
            {
                Fault = FakeFault.Refuse(status, "Some.Error", "no"),
                Reading = Throws<ObShellApiException>(status == 500 ? 1 : 3),
                Order = status is 429 or 500 ? Throws<ObShellApiException>(1) : Throws<OperationOutcomeUnknownException>(1),
                WaitWhenItPasses = Works(5),
                WaitWhenItStays = Throws<DagUnreachableException>(),
            };
            yield return Unusable(Group, $"{status} with a web page", FakeFault.Status(status), $"`Status({status})`", attempts: 3);
            yield return Unusable(Group, $"{status} with nothing", FakeFault.Status(status, ""), $"`Status({status}, \"\")`", attempts: 3);
        }

        yield return Unusable(Group, "503 with foreign JSON", FakeFault.Status(503, """{"message":"no upstream"}""", "application/json"), "`{\"message\":\"no upstream\"}`", attempts: 3);
    }

    /// <summary>Answers that say success and are none of OBShell's, or cannot be read.</summary>
    private static IEnumerable<FaultRow> Answers()
    {
        const string Group = "Answers that are not as they should be";
        yield return Unusable(Group, "Foreign JSON", FakeFault.Status(200, """{"ok":true}""", "application/json"), "`{\"ok\":true}` with 200");
        yield return Unusable(Group, "JSON that is cut short", FakeFault.TruncateJson(20), "`TruncateJson(20)`");
        yield return Unusable(Group, "JSON that is nested deeply", FakeFault.DeepJson(10_000), "`DeepJson(10000)`");
        yield return Unusable(Group, "Bytes that are no UTF-8", FakeFault.InvalidUtf8(), "`InvalidUtf8`");
        yield return Unusable(Group, "An answer of 1 GB", FakeFault.Huge(1L << 30), "`Huge`, and `MaxResponseBytes` is 256 KiB");
        yield return Unusable(Group, "A web page with 200", FakeFault.Html(), "`Html`");
        yield return Unusable(Group, "An empty 200", FakeFault.EmptyBody(), "`EmptyBody`");
        yield return Unusable(Group, "A redirection", FakeFault.Respond(302, "text/html", ReadOnlyMemory<byte>.Empty), "`Respond(302, ...)`");
        yield return Unusable(Group, "204", FakeFault.NoContent(), "`NoContent`") with { Reading = new Sight(Success, 1) };
        yield return new FaultRow(Group, "A good answer of the wrong content type (is taken)", "`WithContentType(\"text/plain\")`")
        {
            Fault = FakeFault.WithContentType("text/plain"),
            Reading = Works(1),
            Order = Works(1, ran: 1),
            WaitWhenItPasses = Works(1),
            WaitWhenItStays = Works(1),
        };
    }

    private static FaultRow Unsent(string group, string name, string staging) => new(group, name, staging)
    {
        Reading = Throws<ObShellConnectionException>(0),
        Order = Throws<ObShellConnectionException>(0),
        WaitWhenItStays = Throws<DagUnreachableException>(0),
    };

    private static FaultRow Lost(string group, string name, FakeFault fault, string staging) => new(group, name, staging)
    {
        Fault = fault,
        Reading = Throws<ObShellNoResponseException>(3),
        Order = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItPasses = Works(5),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static FaultRow Late(string group, string name, FakeFault fault, string staging) =>
        Lost(group, name, fault, staging) with { Ends = AfterAttempt, WaitWhenItPasses = Works() };

    private static FaultRow Unusable(string group, string name, FakeFault fault, string staging, int attempts = 1) => new(group, name, staging)
    {
        Fault = fault,
        Reading = Throws<ObShellInvalidResponseException>(attempts),
        Order = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItPasses = Works(5),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static Task StopAllAsync(FaultStage stage) => Task.WhenAll(stage.Cluster.Agents.Select(agent => agent.StopListeningAsync()));

    private static Task StartAllAsync(FaultStage stage) => Task.WhenAll(stage.Cluster.Agents.Select(agent => agent.RestartAsync()));
}

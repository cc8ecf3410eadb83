using ObShell.Client.Pipeline;
using ObShell.Client.Testing;
using static ObShell.Client.Tests.Faults.Sight;

namespace ObShell.Client.Tests.Faults;

/// <summary>All faults, and the result of each kind of call.</summary>
internal static partial class FaultTable
{
    private const string AfterAttempt = "after `AttemptTimeout`";

    private static readonly Way[] Networks = [Way.Http, Way.Https];

    public static IReadOnlyList<FaultRow> Rows { get; } = [.. Connections(), .. Exchanges(), .. Statuses(), .. Answers(), .. Identities(), .. Clusters()];

    /// <summary>Faults that prevent the request from being sent.</summary>
    private static IEnumerable<FaultRow> Connections()
    {
        const string Group = "No connection can be made";
        yield return Unsent(Group, "The agent is down", "nothing listens from the start") with { IsFirstCall = true, Begin = StopAllAsync, End = StartAllAsync, WaitWhenItPasses = Works() };
        yield return Unsent(Group, "The agent stops between two calls", "nothing listens after the first call") with { Begin = StopAllAsync, End = StartAllAsync, WaitWhenItPasses = Works() };
        yield return Unsent(Group, "The host name cannot be resolved", "`no-such-host.invalid`") with
        {
            Over = Networks,
            IsFirstCall = true,
            Configure = (stage, options) => options.Endpoints = [$"{stage.Agent.Endpoint.Scheme}://no-such-host.invalid:2886"],
        };
        yield return Unsent(Group, "The TLS handshake fails: untrusted certificate", "signed by an authority that is not trusted") with
        {
            Over = [Way.Https],
            IsFirstCall = true,
            Configure = (_, options) => options.Tls.CertificateAuthorityFile = FaultStage.OtherAuthority,
        };
        yield return Unsent(Group, "The TLS handshake fails: no TLS on the port", "`https` to a plain HTTP agent") with
        {
            Over = [Way.Http],
            IsFirstCall = true,
            Configure = (stage, options) => options.Endpoints = [$"https://{stage.Agent.Endpoint.Authority}"],
        };
    }

    /// <summary>Lost requests and responses.</summary>
    private static IEnumerable<FaultRow> Exchanges()
    {
        const string Group = "The connection breaks, or the response never ends";
        yield return Lost(Group, "Connection reset before the request ran", FakeFault.CutBefore(), "`CutBefore`");
        yield return Lost(Group, "Connection reset while the request is sent", FakeFault.CutInRequest(), "`CutInRequest`");
        yield return Lost(Group, "Connection reset after the request ran", FakeFault.CutAfter(), "`CutAfter`");
        yield return Lost(Group, "The response ends in its headers", FakeFault.CutInHeaders(), "`CutInHeaders`");
        yield return Lost(Group, "The response ends in its body", FakeFault.Truncate(20), "`Truncate(20)`");
        yield return Late(Group, "No response, and the request did not run", FakeFault.Hang(), "`Hang`");
        yield return Late(Group, "No response, and the request ran", FakeFault.HangAfter(), "`HangAfter`");
        yield return Late(Group, "No response, and no time to retry", FakeFault.HangAfter(), "`HangAfter`, and `CallTimeout` is shorter than two attempts") with
        {
            Ends = "after `CallTimeout`",
            Configure = (_, options) => options.CallTimeout = options.AttemptTimeout * 1.2,
            Read = Throws<ObShellNoResponseException>(),
        };
        yield return Late(Group, "A response that arrives byte by byte", FakeFault.SlowBody(TimeSpan.FromMilliseconds(50)), "`SlowBody`, 50 ms per byte");
    }

    /// <summary>Error statuses of agents and proxies, with three kinds of bodies.</summary>
    private static IEnumerable<FaultRow> Statuses()
    {
        const string Group = "HTTP error statuses";
        foreach (var status in new[] { 408, 429, 500, 502, 503, 504 })
        {
            yield return new FaultRow(Group, $"{status} in OBShell's envelope", $"`Refuse({status}, ...)`")
            {
                Fault = FakeFault.Refuse(status, "Some.Error", "no"),
                Read = Throws<ObShellApiException>(status == 500 ? 1 : 3),
                Change = status is 429 or 500 ? Throws<ObShellApiException>(1) : Throws<OperationOutcomeUnknownException>(1),
                WaitWhenItPasses = Works(5),
                WaitWhenItStays = Throws<DagUnreachableException>(),
            };
            yield return Unusable(Group, $"{status} with a web page", FakeFault.Status(status), $"`Status({status})`", attempts: 3);
            yield return Unusable(Group, $"{status} with an empty body", FakeFault.Status(status, ""), $"`Status({status}, \"\")`", attempts: 3);
        }

        yield return Unusable(Group, "503 with foreign JSON", FakeFault.Status(503, """{"message":"no upstream"}""", "application/json"), "`{\"message\":\"no upstream\"}`", attempts: 3);
    }

    /// <summary>Responses with a success status that are not OBShell's, or cannot be read.</summary>
    private static IEnumerable<FaultRow> Answers()
    {
        const string Group = "Invalid responses";
        yield return Unusable(Group, "Foreign JSON", FakeFault.Status(200, """{"ok":true}""", "application/json"), "`{\"ok\":true}` with 200");
        yield return Unusable(Group, "Truncated JSON", FakeFault.TruncateJson(20), "`TruncateJson(20)`");
        yield return Unusable(Group, "Deeply nested JSON", FakeFault.DeepJson(10_000), "`DeepJson(10000)`");
        yield return Unusable(Group, "Invalid UTF-8", FakeFault.InvalidUtf8(), "`InvalidUtf8`");
        yield return Unusable(Group, "A response of 1 GB", FakeFault.Huge(1L << 30), "`Huge`, and `MaxResponseBytes` is 256 KiB");
        yield return Unusable(Group, "A web page with 200", FakeFault.Html(), "`Html`");
        yield return Unusable(Group, "An empty 200", FakeFault.EmptyBody(), "`EmptyBody`");
        yield return Unusable(Group, "A redirect", FakeFault.Respond(302, "text/html", ReadOnlyMemory<byte>.Empty), "`Respond(302, ...)`");
        yield return Unusable(Group, "204", FakeFault.NoContent(), "`NoContent`") with { Read = new Sight(Success, 1) };
        yield return new FaultRow(Group, "A valid response with a wrong content type (accepted)", "`WithContentType(\"text/plain\")`")
        {
            Fault = FakeFault.WithContentType("text/plain"),
            Read = Works(1),
            Change = Works(1, ran: 1),
            WaitWhenItPasses = Works(1),
            WaitWhenItStays = Works(1),
        };
    }

    private static FaultRow Unsent(string group, string name, string staging) => new(group, name, staging)
    {
        Read = Throws<ObShellConnectionException>(0),
        Change = Throws<ObShellConnectionException>(0),
        WaitWhenItStays = Throws<DagUnreachableException>(0),
    };

    private static FaultRow Lost(string group, string name, FakeFault fault, string staging) => new(group, name, staging)
    {
        Fault = fault,
        Read = Throws<ObShellNoResponseException>(3),
        Change = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItPasses = Works(5),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static FaultRow Late(string group, string name, FakeFault fault, string staging) =>
        Lost(group, name, fault, staging) with { Ends = AfterAttempt, WaitWhenItPasses = Works() };

    private static FaultRow Unusable(string group, string name, FakeFault fault, string staging, int attempts = 1) => new(group, name, staging)
    {
        Fault = fault,
        Read = Throws<ObShellInvalidResponseException>(attempts),
        Change = Throws<OperationOutcomeUnknownException>(1, ran: fault.RunsHandler ? 1 : 0),
        WaitWhenItPasses = Works(5),
        WaitWhenItStays = Throws<DagUnreachableException>(),
    };

    private static Task StopAllAsync(FaultStage stage) => Task.WhenAll(stage.Cluster.Agents.Select(agent => agent.StopListeningAsync()));

    private static Task StartAllAsync(FaultStage stage) => Task.WhenAll(stage.Cluster.Agents.Select(agent => agent.RestartAsync()));
}

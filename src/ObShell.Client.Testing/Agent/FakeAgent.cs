using System.Text;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>The agent without the network: handles a call and returns a response.</summary>
internal sealed class FakeAgent
{
    private const string Api = "/api/v1";
    private const string DagPath = Api + "/task/dag/";

    private readonly Gatekeeper _gatekeeper;
    private readonly Envelope _envelope;
    private readonly InformationRoutes _information;
    private readonly StopRoute _stop;
    private readonly TaskRoutes _tasks;
    private readonly SessionRoutes _sessions;
    private readonly PasswordRoute _password;
    private readonly ApiHandler _api;
    private readonly AgentSetup _setup;
    private readonly CallCounter _executions;

    public FakeAgent(AgentSetup setup, KeyRing keys, CallCounter executions)
    {
        _setup = setup;
        setup.RotateKey = keys.Rotate;
        setup.PublicKey = () => keys.Current.PublicKey;
        _executions = executions;
        _gatekeeper = new Gatekeeper(setup);
        _envelope = new Envelope(setup);
        _information = new InformationRoutes(setup, keys, _envelope);
        _stop = new StopRoute(setup);
        _tasks = new TaskRoutes(setup);
        _sessions = new SessionRoutes(setup);
        _password = new PasswordRoute(setup);
        _api = new ApiHandler(setup, keys);
    }

    public static FakeAnswer WebPage { get; } =
        new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><title>OBShell</title></head><body></body></html>\n"));

    public FakeAnswer Answer(IncomingCall call)
    {
        if (!call.Path.StartsWith(Api + "/", StringComparison.Ordinal) && call.Path != Api)
        {
            return WebPage;
        }

        // What DAGs have done by now decides who the agent is and which password counts.
        _setup.Gate.Enter(static () => { });
        return _envelope.Seal(call, Count(call, Handle(call)));
    }

    public FakeAnswer Refuse(IncomingCall call, Refusal refusal) => _envelope.Seal(call, refusal);

    /// <summary>Replies to a call that another agent of the cluster has authorized.</summary>
    public Reply TakeForwarded(IncomingCall call) =>
        FindRoute(call) is { } route ? Count(call, route.Handle(call)) with { IsForwarded = true } : Refusals.NotFound;

    private Reply Count(IncomingCall call, Reply reply)
    {
        if (reply is { Refusal: null, IsForwarded: false })
        {
            _executions.Add(call.Method, call.Path);
        }

        return reply;
    }

    private Reply Handle(IncomingCall call)
    {
        if (call.Opened.Refusal is { } unopened)
        {
            return unopened;
        }

        if (FindOpenRoute(call) is { } open)
        {
            return open();
        }

        if (FindRoute(call) is not { } route || AgentVersion.IsBefore(_setup.Version, SinceOf(call)) || (call.IsLocal && !route.IsAlsoLocal))
        {
            return Refusals.NotFound;
        }

        return _gatekeeper.Check(call, route.Access) is { } refusal ? refusal : ForwardToMaster(call, route) ?? FindSetReply(call) ?? route.Handle(call);
    }

    /// <summary>What a test has set for a route that the model does not handle; null for nothing.</summary>
    private Reply? FindSetReply(IncomingCall call) =>
        ApiRoutes.Find(call.Method, call.Path) is { } route && ModelRoutes.Find(route) is null ? _setup.Answers.Find(route) : null;

    /// <summary>Has the MASTER reply in the place of its FOLLOWER, which handles only what comes from its own machine.</summary>
    private Reply? ForwardToMaster(IncomingCall call, Route route) =>
        route.Access != RouteAccess.Ordinary || call.IsLocal || _setup is not { Deployment.Master: var master, Neighbours: { } neighbours } || _setup.Identity != AgentIdentity.Follower ? null
        : neighbours.Find(master)?.Agent.TakeForwarded(call) ?? Refusals.NotForwarded(call.Method, call.RawTarget, master);

    private Func<Reply>? FindOpenRoute(IncomingCall call) => (call.Method, call.Path) switch
    {
        ("GET", Api + "/info") => _information.Info,
        ("GET", Api + "/secret") => _information.Secret,
        ("GET", Api + "/time") => _information.Time,
        ("GET", Api + "/git-info") => InformationRoutes.GitInfo,
        ("GET" or "POST", Api + "/status") => _information.Status,
        _ => null,
    };

    private Route? FindRoute(IncomingCall call) => (call.Method, call.Path) switch
    {
        ("POST", Api + "/ob/stop") => new(_stop.Stop),
        ("POST", Api + "/agent/password") => new(_password.Set, RouteAccess.SetAgentPassword),
        ("POST", Api + "/login") => new(_sessions.Login, RouteAccess.Login),
        ("POST", Api + "/logout") => new(_sessions.Logout),
        ("POST", Api + "/sso/token") => new(_sessions.MakeSsoToken, RouteAccess.Login) { IsAlsoLocal = false },
        ("GET", Api + "/sso/exchange") => new(_sessions.ExchangeSsoToken, RouteAccess.SsoExchange) { IsAlsoLocal = false },
        ("GET", DagPath + "unfinish") => new(_tasks.Unfinished),
        ("GET", DagPath + "ob/unfinish") => new(_tasks.ClusterUnfinished),
        ("GET", DagPath + "agent/unfinish") => new(_tasks.AgentUnfinished),
        ("GET", DagPath + "agent/main_dags") => new(_tasks.AgentMain),
        ("GET", DagPath + "maintain/ob") => new(_tasks.ClusterLast),
        ("GET", DagPath + "maintain/agent") => new(_tasks.AgentLast),
        ("GET", DagPath + "maintain/agents") => new(_tasks.AllAgentsLast),
        ("GET", Api + "/task/dags/ob") => new(_tasks.ClusterAll),
        ("GET", Api + "/task/dags/agent") => new(_tasks.AgentAll),
        ("GET" or "POST", _) when !_setup.AnswersWithSamples && IdAfter(call, "node/") is { } node => new(found => _tasks.Node(found, node), AccessOf(node)),
        ("GET", _) when !_setup.AnswersWithSamples && IdAfter(call, "sub_task/") is { } task => new(found => _tasks.SubTask(found, task), AccessOf(task)),
        ("GET", _) when !_setup.AnswersWithSamples && IdAfter(call, "sub_task/", "/logs") is { } task => new(_ => _tasks.SubTaskLogs(task), AccessOf(task)),
        ("GET", _) when DagIdOf(call) is { } id => new(found => _tasks.Dag(found, id), AccessOf(id)),
        ("POST", _) when DagIdOf(call) is { } id => new(found => _tasks.Operate(found, id), AccessOf(id)),
        _ when ApiRoutes.Find(call.Method, call.Path) is { } route =>
            new(found => _api.Handle(route, found), route.Access),
        _ => null,
    };

    /// <summary>The version of OBShell that a route came with.</summary>
    private static Version SinceOf(IncomingCall call) => Version.Parse((ApiRoutes.Find(call.Method, call.Path) is { } route
        ? Routes.Find(route.Method, route.Template)
        : Routes.Match(call.Method, call.Path))?.Since ?? "0.0");

    private static RouteAccess AccessOf(string id) => TaskRoutes.IsObproxyTask(id) ? RouteAccess.Obproxy : RouteAccess.Ordinary;

    private static string? DagIdOf(IncomingCall call) => IdAfter(call, "dag/");

    /// <summary>The id in a path under <c>task</c>; null for another path.</summary>
    private static string? IdAfter(IncomingCall call, string prefix, string suffix = "")
    {
        var start = $"{Api}/task/{prefix}";
        if (!call.Path.StartsWith(start, StringComparison.Ordinal) || !call.Path.EndsWith(suffix, StringComparison.Ordinal) || call.Path.Length <= start.Length + suffix.Length)
        {
            return null;
        }

        var id = call.Path[start.Length..^suffix.Length];
        return id.Contains('/', StringComparison.Ordinal) ? null : Uri.UnescapeDataString(id);
    }
}

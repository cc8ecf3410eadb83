using System.Text;

namespace ObShell.Client.Testing;

/// <summary>The agent itself, without the network: takes a call and comes to an answer.</summary>
internal sealed class FakeAgent
{
    private const string Api = "/api/v1";
    private const string DagPath = Api + "/task/dag/";

    private readonly Gatekeeper _gatekeeper;
    private readonly Envelope _envelope;
    private readonly InformationRoutes _information;
    private readonly StopRoute _stop;
    private readonly TaskRoutes _tasks;
    private readonly CallCounter _executions;

    public FakeAgent(AgentSetup setup, KeyRing keys, CallCounter executions)
    {
        _executions = executions;
        _gatekeeper = new Gatekeeper(setup);
        _envelope = new Envelope(setup);
        _information = new InformationRoutes(setup, keys, _envelope);
        _stop = new StopRoute(setup);
        _tasks = new TaskRoutes(setup);
    }

    public static FakeAnswer WebPage { get; } =
        new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><title>OBShell</title></head><body></body></html>\n"));

    public FakeAnswer Answer(IncomingCall call)
    {
        if (!call.Path.StartsWith(Api + "/", StringComparison.Ordinal) && call.Path != Api)
        {
            return WebPage;
        }

        var reply = Handle(call);
        if (reply.Refusal is null)
        {
            _executions.Add(call.Method, call.Path);
        }

        return _envelope.Seal(call, reply);
    }

    public FakeAnswer Refuse(IncomingCall call, Refusal refusal) => _envelope.Seal(call, refusal);

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

        if (FindRoute(call) is not { } route)
        {
            return Refusals.NotFound;
        }

        return _gatekeeper.Check(call, TaskRoutes.IsObproxyTask(DagIdOf(call) ?? "")) is { } refusal ? refusal : route(call);
    }

    private Func<Reply>? FindOpenRoute(IncomingCall call) => (call.Method, call.Path) switch
    {
        ("GET", Api + "/info") => _information.Info,
        ("GET", Api + "/secret") => _information.Secret,
        ("GET", Api + "/time") => _information.Time,
        ("GET", Api + "/git-info") => InformationRoutes.GitInfo,
        ("GET" or "POST", Api + "/status") => _information.Status,
        _ => null,
    };

    private Func<IncomingCall, Reply>? FindRoute(IncomingCall call) => (call.Method, call.Path) switch
    {
        ("POST", Api + "/ob/stop") => _stop.Stop,
        ("GET", DagPath + "unfinish") => _tasks.Unfinished,
        ("GET", DagPath + "ob/unfinish") => _tasks.ClusterUnfinished,
        ("GET", DagPath + "agent/unfinish") => _tasks.AgentUnfinished,
        ("GET", DagPath + "agent/main_dags") => _tasks.AgentMain,
        ("GET", DagPath + "maintain/ob") => _tasks.ClusterLast,
        ("GET", DagPath + "maintain/agent") => _tasks.AgentLast,
        ("GET", DagPath + "maintain/agents") => _tasks.AllAgentsLast,
        ("GET", Api + "/task/dags/ob") => _tasks.ClusterAll,
        ("GET", Api + "/task/dags/agent") => _tasks.AgentAll,
        ("GET", _) when DagIdOf(call) is { } id => found => _tasks.Dag(found, id),
        ("POST", _) when DagIdOf(call) is { } id => found => _tasks.Operate(found, id),
        _ => null,
    };

    private static string? DagIdOf(IncomingCall call)
    {
        if (!call.Path.StartsWith(DagPath, StringComparison.Ordinal))
        {
            return null;
        }

        var id = call.Path[DagPath.Length..];
        return id.Length == 0 || id.Contains('/', StringComparison.Ordinal) ? null : Uri.UnescapeDataString(id);
    }
}

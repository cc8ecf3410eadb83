using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>One fault: how it is staged, and the result of each kind of call.</summary>
/// <param name="Group">The section of the table.</param>
/// <param name="Name">What goes wrong.</param>
/// <param name="Staging">How it is staged, as text.</param>
internal sealed record FaultRow(string Group, string Name, string Staging)
{
    private const string AtOnce = "at once";

    /// <summary>The fault of the first agent for each request of the call; null if the fault is staged by <see cref="Begin"/>.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>The transports that the fault applies to.</summary>
    public IReadOnlyList<Way> Over { get; init; } = [Way.Http, Way.Https, Way.Socket];

    /// <summary>The number of agents.</summary>
    public int Agents { get; init; } = 1;

    /// <summary>Whether it is the first call of the client; otherwise there was one before.</summary>
    public bool IsFirstCall { get; init; }

    /// <summary>Whether the DAG runs when the fault begins.</summary>
    public bool IsInTheMiddle { get; init; }

    /// <summary>When an attempt ends, as text.</summary>
    public string Ends { get; init; } = AtOnce;

    /// <summary>Whether a time limit ends the call, so that it is set to a short time.</summary>
    public bool RunsOutOfTime => Ends != AtOnce;

    /// <summary>Further options of the client; null for none.</summary>
    public Action<FaultStage, ObShellClientOptions>? Configure { get; init; }

    /// <summary>Starts the fault.</summary>
    public Func<FaultStage, Task>? Begin { get; init; }

    /// <summary>Ends the fault.</summary>
    public Func<FaultStage, Task>? End { get; init; }

    /// <summary>The result of a read-only request during the fault.</summary>
    public required Sight Read { get; init; }

    /// <summary>The result of a change during the fault.</summary>
    public required Sight Change { get; init; }

    /// <summary>The result of a wait for a DAG when the fault ends; null for a permanent fault.</summary>
    public Sight? WaitWhenItPasses { get; init; }

    /// <summary>The result of a wait for a DAG when the fault does not end.</summary>
    public required Sight WaitWhenItStays { get; init; }

    /// <summary>The calls that are made.</summary>
    public IEnumerable<FaultCall> Calls => Enum.GetValues<FaultCall>().Where(call => call != FaultCall.WaitWhenItPasses || WaitWhenItPasses is not null);

    public Sight Expected(FaultCall call) => call switch
    {
        FaultCall.Read => Read,
        FaultCall.Change => Change,
        FaultCall.WaitWhenItPasses => WaitWhenItPasses!,
        _ => WaitWhenItStays,
    };

    public override string ToString() => Name;
}

/// <summary>The result of a call, and the requests that reached the agents.</summary>
/// <param name="Sees">The name of the exception, or success.</param>
/// <param name="Requests">The number of requests; null if it depends on timing.</param>
/// <param name="Executions">How often a change ran.</param>
internal sealed record Sight(string Sees, int? Requests, int Executions = 0)
{
    public const string Success = "success";

    public static Sight Works(int? requests = null, int ran = 0) => new(Success, requests, ran);

    public static Sight Throws<T>(int? requests = null, int ran = 0)
        where T : ObShellException => new(typeof(T).Name, requests, ran);
}

/// <summary>One call: of a row, over a transport.</summary>
/// <param name="Row">The fault.</param>
/// <param name="Way">The transport.</param>
/// <param name="Call">The kind of call.</param>
internal sealed record FaultCell(FaultRow Row, Way Way, FaultCall Call);

/// <summary>A transport.</summary>
internal enum Way
{
    Http,
    Https,
    Socket,
}

/// <summary>A kind of call.</summary>
internal enum FaultCall
{
    /// <summary>Lists the unfinished DAGs.</summary>
    Read,

    /// <summary>Stops the cluster.</summary>
    Change,

    /// <summary>Waits for a DAG, and the fault ends.</summary>
    WaitWhenItPasses,

    /// <summary>Waits for a DAG, and the fault does not end.</summary>
    WaitWhenItStays,
}

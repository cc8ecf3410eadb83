using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>One fault: how it is staged, and what each kind of call sees of it.</summary>
/// <param name="Group">The part of the table that it stands in.</param>
/// <param name="Name">What goes wrong.</param>
/// <param name="Staging">How that is brought about, in words.</param>
internal sealed record FaultRow(string Group, string Name, string Staging)
{
    private const string AtOnce = "at once";

    /// <summary>What the first agent does to each request of the call that is looked at; null when the fault is staged by <see cref="Begin"/>.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>The ways to the agent on which there is such a fault.</summary>
    public IReadOnlyList<Way> Over { get; init; } = [Way.Http, Way.Https, Way.Socket];

    /// <summary>How many agents there are.</summary>
    public int Agents { get; init; } = 1;

    /// <summary>Whether the client has never spoken to the agent; otherwise it has called it once.</summary>
    public bool IsFirstCall { get; init; }

    /// <summary>Whether a wait has seen the DAG go on before the fault comes.</summary>
    public bool IsInTheMiddle { get; init; }

    /// <summary>When an attempt ends.</summary>
    public string Ends { get; init; } = AtOnce;

    /// <summary>Whether it is time that ends the call, so that little of it is given.</summary>
    public bool RunsOutOfTime => Ends != AtOnce;

    /// <summary>How the client is set up otherwise; null for as always.</summary>
    public Action<FaultStage, ObShellClientOptions>? Configure { get; init; }

    /// <summary>Lets the fault begin.</summary>
    public Func<FaultStage, Task>? Begin { get; init; }

    /// <summary>Lets the fault pass.</summary>
    public Func<FaultStage, Task>? End { get; init; }

    /// <summary>What a call that reads sees while the fault stays.</summary>
    public required Sight Reading { get; init; }

    /// <summary>What an order sees while the fault stays.</summary>
    public required Sight Order { get; init; }

    /// <summary>What a wait for a DAG sees when the fault passes; null where it is not one that passes.</summary>
    public Sight? WaitWhenItPasses { get; init; }

    /// <summary>What a wait for a DAG sees when the fault stays.</summary>
    public required Sight WaitWhenItStays { get; init; }

    /// <summary>The calls that are made.</summary>
    public IEnumerable<FaultCall> Calls => Enum.GetValues<FaultCall>().Where(call => call != FaultCall.WaitWhenItPasses || WaitWhenItPasses is not null);

    public Sight Expected(FaultCall call) => call switch
    {
        FaultCall.Reading => Reading,
        FaultCall.Order => Order,
        FaultCall.WaitWhenItPasses => WaitWhenItPasses!,
        _ => WaitWhenItStays,
    };

    public override string ToString() => Name;
}

/// <summary>What the caller sees, and what has reached the agents.</summary>
/// <param name="Sees">The name of the exception, or what else the call comes to.</param>
/// <param name="Requests">How often the call reached an agent; null when that depends on time.</param>
/// <param name="Executions">How often an order was carried out.</param>
internal sealed record Sight(string Sees, int? Requests, int Executions = 0)
{
    public const string Success = "success";

    public static Sight Works(int? requests = null, int ran = 0) => new(Success, requests, ran);

    public static Sight Throws<T>(int? requests = null, int ran = 0)
        where T : ObShellException => new(typeof(T).Name, requests, ran);
}

/// <summary>A call that is made once: of a row, over a way.</summary>
/// <param name="Row">The fault.</param>
/// <param name="Way">The way.</param>
/// <param name="Call">The kind of call.</param>
internal sealed record FaultCell(FaultRow Row, Way Way, FaultCall Call);

/// <summary>A way to the agent.</summary>
internal enum Way
{
    Http,
    Https,
    Socket,
}

/// <summary>A kind of call.</summary>
internal enum FaultCall
{
    /// <summary>The unfinished DAGs are asked for.</summary>
    Reading,

    /// <summary>The cluster is stopped.</summary>
    Order,

    /// <summary>A DAG is followed, and the fault passes.</summary>
    WaitWhenItPasses,

    /// <summary>A DAG is followed, and the fault stays.</summary>
    WaitWhenItStays,
}

using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;

namespace ObShell.Client.Testing;

/// <summary>
/// Creates operations for stubs of <see cref="IObShellClient"/> and of its groups: each has a script of the states that polls return. No agent is involved. Operators are
/// accepted and changes nothing.
/// </summary>
/// <example>
/// <code>
/// obshell.StopClusterAsync(Arg.Any&lt;StopClusterRequest&gt;(), Arg.Any&lt;CancellationToken&gt;()).Returns(FakeDagOperation.Succeeded());
/// </code>
/// </example>
public static class FakeDagOperation
{
    private const string DefaultName = "Stop OB";
    private static readonly DagId DefaultId = DagId.Parse("22130706433028871");
    private static readonly Uri Endpoint = new("http://127.0.0.1:2886");

    /// <summary>Creates the operation of a DAG that has succeeded.</summary>
    /// <param name="name">The name of the DAG.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static DagOperation Succeeded(string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(new DagDetailDTO { Id = DefaultId, Name = name, Stage = 1, MaxStage = 1, State = DagState.Succeeded, Operator = DagOperator.Run });
    }

    /// <summary>Creates the operation of a DAG that has failed: waiting for it throws <see cref="DagFailedException"/>.</summary>
    /// <param name="error">The error that the failed sub-task logged.</param>
    /// <param name="name">The name of the DAG.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DagOperation Failed(string error, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(name);
        var task = new TaskDetailDTO { Name = name, State = DagState.Failed, Operator = DagOperator.Run, ExecuteTimes = 1, TaskLogs = [$"ERROR: {error}"] };
        var node = new NodeDetailDTO { Name = name, State = DagState.Failed, Operator = DagOperator.Run, SubTasks = [task] };
        return Of(new DagDetailDTO { Id = DefaultId, Name = name, Stage = 1, MaxStage = 1, State = DagState.Failed, Operator = DagOperator.Run, Nodes = [node] });
    }

    /// <summary>Creates the operation of a DAG that returns one state after the other, one for each poll, and then always the last one.</summary>
    /// <param name="states">The states: at least one. The id of the first one is that of the operation; if it has none, one is generated.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="states"/> is empty, or one of them is null.</exception>
    public static DagOperation Of(params IEnumerable<DagDetailDTO> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        DagDetailDTO[] script = [.. states];
        if (script.Length == 0 || script.Contains(null))
        {
            throw new ArgumentException("At least one state is required, and none may be null.", nameof(states));
        }

        var id = script[0].Id == default ? DefaultId : script[0].Id;
        var poller = new DagPoller(new DagFollowOptions { FirstDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System, static () => 0, NullLogger.Instance);
        return new DagOperation(id, null, new Script([.. script.Select(state => state with { Id = id })]), poller, CallOf("POST", id));
    }

    private static ObShellCall CallOf(string method, DagId id) => new(method, $"/api/v1/task/dag/{id}", Endpoint) { TraceId = "0123456789abcdef" };

    private sealed class Script(DagDetailDTO[] states) : IDagApi
    {
        private int _next;

        public Task<ObShellResponse<DagDetailDTO>> GetAsync(DagId id, bool showDetails, DagId owner, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var state = states[Math.Min(Interlocked.Increment(ref _next) - 1, states.Length - 1)];
            return Task.FromResult(new ObShellResponse<DagDetailDTO> { Successful = true, Status = 200, TraceId = "0123456789abcdef", Data = state, Call = CallOf("GET", id) });
        }

        public Task OperateAsync(DagId id, DagOperatorRequest request, DagId owner, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

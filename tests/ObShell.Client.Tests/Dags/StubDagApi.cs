using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Dags;

/// <summary>Responses for one DAG, set by a test.</summary>
internal sealed class StubDagApi(Func<bool, CancellationToken, Task<DagDetailDTO?>> answer) : IDagApi
{
    private readonly List<bool> _asked = [];

    /// <summary>Whether each call requested details.</summary>
    public IReadOnlyList<bool> Asked
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked];
            }
        }
    }

    public async Task<ObShellResponse<DagDetailDTO>> GetAsync(DagId id, bool showDetails, DagId owner, CancellationToken cancellationToken)
    {
        lock (_asked)
        {
            _asked.Add(showDetails);
        }

        return new ObShellResponse<DagDetailDTO>
        {
            Successful = true,
            Status = 200,
            TraceId = "trace",
            Data = await answer(showDetails, cancellationToken),
            Call = new ObShellCall("GET", $"/api/v1/task/dag/{id}", new Uri("http://10.10.10.1:2886")) { TraceId = "trace" },
        };
    }

    public Task OperateAsync(DagId id, DagOperatorRequest request, DagId owner, CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Text.Json;

namespace ObShell.Client.Tests.Tasks;

/// <summary>Answers for one DAG, as a test wants it.</summary>
internal sealed class StubTaskApi(Func<bool, CancellationToken, Task<DagDetailDTO?>> answer) : ITaskApi
{
    private readonly List<bool> _asked = [];

    /// <summary>Whether details were asked for, call by call.</summary>
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

    public async Task<ObShellResponse<DagDetailDTO>> GetDagAsync(DagId id, bool? showDetails = null, CancellationToken cancellationToken = default)
    {
        lock (_asked)
        {
            _asked.Add(showDetails!.Value);
        }

        return new ObShellResponse<DagDetailDTO> { Successful = true, Status = 200, TraceId = "trace", Data = await answer(showDetails!.Value, cancellationToken) };
    }

    public Task<ObShellResponse<JsonElement?>> OperateDagAsync(DagId id, DagOperatorRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ObShellResponse<JsonElement?> { Successful = true, Status = 200 });

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetUnfinishedDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetClusterUnfinishedDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetAgentUnfinishedDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<DagDetailDTO>> GetClusterLastMaintenanceDagAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<DagDetailDTO>> GetAgentLastMaintenanceDagAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetAllAgentLastMaintenanceDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetAgentMainDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetClusterDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<DagDetailDTO>>> GetAgentDagsAsync(bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<NodeDetailDTO>> GetNodeAsync(string id, bool? showDetails = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<JsonElement?>> OperateNodeAsync(string id, NodeOperatorRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<TaskDetailDTO>> GetSubTaskAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ObShellResponse<ObShellList<SubTaskLog>>> GetSubTaskLogsAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}

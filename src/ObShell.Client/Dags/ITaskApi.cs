using Refit;

namespace ObShell.Client.Dags;

/// <summary>The routes under <c>/api/v1/task</c>: DAGs, their nodes and sub-tasks.</summary>
/// <remarks>
/// A direct mapping of the HTTP API, easy to stub in tests; <see cref="DagOperation"/> follows a DAG to its end. The exceptions of all
/// methods are described at <see cref="ObShellClient"/>.
/// </remarks>
public interface ITaskApi
{
    /// <summary>Lists the unfinished DAGs of the cluster and of the agent that responds: <c>GET /api/v1/task/dag/unfinish</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/unfinish")]
    Task<IReadOnlyList<DagDetailDTO>> ListUnfinishedDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the unfinished DAGs of the cluster, at a cluster agent only: <c>GET /api/v1/task/dag/ob/unfinish</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/ob/unfinish")]
    Task<IReadOnlyList<DagDetailDTO>> ListClusterUnfinishedDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the unfinished DAGs of the agent that responds: <c>GET /api/v1/task/dag/agent/unfinish</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/agent/unfinish")]
    Task<IReadOnlyList<DagDetailDTO>> ListAgentUnfinishedDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Returns the last DAG that locked the cluster: <c>GET /api/v1/task/dag/maintain/ob</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAG.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/maintain/ob")]
    Task<DagDetailDTO> GetClusterLastMaintenanceDagAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Returns the last DAG that locked the agent that responds: <c>GET /api/v1/task/dag/maintain/agent</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAG.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/maintain/agent")]
    Task<DagDetailDTO> GetAgentLastMaintenanceDagAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Returns the last DAG that locked each agent of the cluster: <c>GET /api/v1/task/dag/maintain/agents</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/maintain/agents")]
    Task<IReadOnlyList<DagDetailDTO>> ListAgentLastMaintenanceDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the main DAGs, in any state, of the starts and stops whose sub-DAGs lock agents: the ids to name in <see cref="ForcePassDag"/>:
    /// <c>GET /api/v1/task/dag/agent/main_dags</c>. Since OBShell 4.3.0.
    /// </summary>
    /// <param name="showDetails">
    /// Whether to return nodes and sub-tasks; null for the default of the server, true. With <c>false</c> OBShell 4.5.0 overlooks the sub-DAG of the
    /// agent that responds.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dag/agent/main_dags")]
    Task<IReadOnlyList<DagDetailDTO>> ListAgentMainDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Lists all DAGs of the cluster, at a cluster agent only: <c>GET /api/v1/task/dags/ob</c>. Since OBShell 4.3.0.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dags/ob")]
    Task<IReadOnlyList<DagDetailDTO>> ListClusterDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Lists all DAGs of the agent that responds: <c>GET /api/v1/task/dags/agent</c>. Since OBShell 4.3.0.</summary>
    /// <param name="showDetails">Whether to return nodes and sub-tasks; null for the default of the server, true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAGs.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/dags/agent")]
    Task<IReadOnlyList<DagDetailDTO>> ListAgentDagsAsync([AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Returns a sub-task: <c>GET /api/v1/task/sub_task/{id}</c>. Since OBShell 4.2.3.</summary>
    /// <param name="id">The id of the sub-task.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A sub-task: what one agent does for one node of a DAG.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/sub_task/{id}")]
    Task<TaskDetailDTO> GetSubTaskAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns a node of a DAG: <c>GET /api/v1/task/node/{id}</c>. Since OBShell 4.2.3.</summary>
    /// <param name="id">The id of the node.</param>
    /// <param name="showDetails">
    /// Whether to return the sub-tasks; null for the default of the server, true. OBShell 4.5.0 returns HTTP 500 for <c>false</c>, which is a bug of the server.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A node: one stage of a DAG.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/node/{id}")]
    Task<NodeDetailDTO> GetNodeAsync(string id, [AliasAs("show_details")] bool? showDetails = null, CancellationToken cancellationToken = default);

    /// <summary>Passes a failed node: <c>POST /api/v1/task/node/{id}</c>. Since OBShell 4.3.1.</summary>
    /// <param name="id">The id of the node.</param>
    /// <param name="dagOperator">What to do.</param>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>A task that completes when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/task/node/{id}")]
    Task OperateNodeAsync(string id, [Body] NodeOperatorRequest dagOperator, CancellationToken cancellationToken = default);

    /// <summary>Lists the log of a sub-task: <c>GET /api/v1/task/sub_task/{id}/logs</c>. Since OBShell 4.3.0.</summary>
    /// <param name="id">The id of the sub-task.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="SubTaskLog"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/task/sub_task/{id}/logs")]
    Task<IReadOnlyList<SubTaskLog>> ListSubTaskLogsAsync(string id, CancellationToken cancellationToken = default);
}

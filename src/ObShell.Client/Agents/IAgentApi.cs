using Refit;

namespace ObShell.Client.Agents;

/// <summary>The routes for agents: <c>/api/v1/agent</c> and <c>/api/v1/agents</c>: joining and leaving a cluster, the host, the state of all agents.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IAgentApi
{
    /// <summary>Shows the host of the agent: its system, processors, memory and disks: <c>GET /api/v1/agent/host-info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The host of an agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agent/host-info")]
    Task<HostInfo> GetHostInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Has the agent join the cluster that a master agent puts together: <c>POST /api/v1/agent/join</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/agent</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">Which agent to join, to make a cluster together.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/agent/join")]
    Task<DagOperation> JoinAsync([Body] JoinAgentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes an agent out of a cluster that is still being put together: <c>POST /api/v1/agent/remove</c>. Since OBShell 4.2.3.</summary>
    /// <remarks>
    /// <c>DELETE /api/v1/agent</c>, since OBShell 4.2.3, is the same operation.
    /// </remarks>
    /// <param name="request">The address of an agent: of the OBShell beside one server.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/agent/remove")]
    Task<DagOperation?> RemoveAsync([Body] AgentAddress request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the agent password. Tell the client afterwards with <see cref="ObShellCredential.UpdateAgentPassword"/>:
    /// <c>POST /api/v1/agent/password</c>. Since OBShell 4.2.6.
    /// </summary>
    /// <param name="password">The new password: a text, or a <see cref="SetAgentPasswordRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/agent/password")]
    Task SetPasswordAsync([Body] SetAgentPasswordRequest password, CancellationToken cancellationToken = default);

    /// <summary>Shows how every agent of the cluster and its observer are, by address: <c>GET /api/v1/agents/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent may wait for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A <see cref="AgentStatus"/> for each of them, by its address.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agents/status")]
    Task<IReadOnlyDictionary<string, AgentStatus>> ListStatusesAsync(
        [AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null,
        CancellationToken cancellationToken = default);

    /// <summary>Who the agent is: <c>GET /api/v1/info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agent's identity, version and place.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/info")]
    Task<AgentInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The agent's public key: <c>GET /api/v1/secret</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key that requests are encrypted with.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/secret")]
    Task<AgentKey> GetPublicKeyAsync(CancellationToken cancellationToken = default);

    /// <summary>The agent's clock: <c>GET /api/v1/time</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The time at the agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/time")]
    Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken = default);

    /// <summary>How the agent and its observer are: <c>GET /api/v1/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent may wait for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The state of both.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/status")]
    Task<AgentStatus> GetStatusAsync([AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null, CancellationToken cancellationToken = default);

    /// <summary>The source that the agent was built from: <c>GET /api/v1/git-info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Branch and commit.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/git-info")]
    Task<GitInfo> GetGitInfoAsync(CancellationToken cancellationToken = default);
}

using Refit;

namespace ObShell.Client;

/// <summary>The routes for agents: <c>/api/v1/agent</c> and <c>/api/v1/agents</c>: joining and leaving a cluster, the host, the state of all agents.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IAgentApi
{
    /// <summary>Shows the host of the agent: its system, processors, memory and disks: <c>GET /api/v1/agent/host-info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="HostInfo"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agent/host-info")]
    Task<HostInfo> GetHostInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Has the agent join the cluster that a master agent puts together: <c>POST /api/v1/agent/join</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/agent</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">What is asked for: see <see cref="JoinAgentRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/agent/join")]
    Task<DagOperation> JoinAsync([Body] JoinAgentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes an agent out of a cluster that is still being put together: <c>POST /api/v1/agent/remove</c>. Since OBShell 4.2.3.</summary>
    /// <remarks>
    /// <c>DELETE /api/v1/agent</c>, since OBShell 4.2.3, is the same operation. OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is
    /// null, when there is nothing to do.
    /// </remarks>
    /// <param name="request">What is asked for: see <see cref="AgentInfo"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/agent/remove")]
    Task<DagOperation?> RemoveAsync([Body] AgentInfo request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the agent password. Tell the client afterwards with <see cref="ObShellCredential.UpdateAgentPassword"/>:
    /// <c>POST /api/v1/agent/password</c>. Since OBShell 4.2.6.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="SetAgentPasswordRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/agent/password")]
    Task SetPasswordAsync([Body] SetAgentPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows how every agent of the cluster and its observer are, by address: <c>GET /api/v1/agents/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent may wait for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A <see cref="AgentStatus"/> for each of them, by its address.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agents/status")]
    Task<IReadOnlyDictionary<string, AgentStatus>> ListStatusesAsync(
        [AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null,
        CancellationToken cancellationToken = default);

    /// <summary>Who the agent is: <c>GET /api/v1/info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The agent's identity, version and place.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/info")]
    Task<AgentDetails> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The agent's public key: <c>GET /api/v1/secret</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The key that requests are encrypted with.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/secret")]
    Task<AgentSecret> GetSecretAsync(CancellationToken cancellationToken = default);

    /// <summary>The agent's clock: <c>GET /api/v1/time</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The time at the agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/time")]
    Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken = default);

    /// <summary>How the agent and its observer are: <c>GET /api/v1/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent may wait for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The state of both.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/status")]
    Task<AgentStatus> GetStatusAsync([AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null, CancellationToken cancellationToken = default);

    /// <summary>The source that the agent was built from: <c>GET /api/v1/git-info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Branch and commit.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/git-info")]
    Task<GitInfo> GetGitInfoAsync(CancellationToken cancellationToken = default);
}

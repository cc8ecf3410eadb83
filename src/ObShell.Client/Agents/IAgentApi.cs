using Refit;

namespace ObShell.Client.Agents;

/// <summary>The routes for agents, <c>/api/v1/agent</c> and <c>/api/v1/agents</c>: join or leave a cluster, and read the host and the status of the agents.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IAgentApi
{
    /// <summary>Reads the operating system, processors, memory and disks of the agent's host: <c>GET /api/v1/agent/host-info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The host of the agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agent/host-info")]
    Task<HostInfo> GetHostInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Joins the agent to the cluster that a master agent is forming: <c>POST /api/v1/agent/join</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/agent</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">The master agent to join, and the zone of this agent's server.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that joins the agent to the cluster.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/agent/join")]
    Task<DagOperation> JoinAsync([Body] JoinAgentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes an agent from a cluster that has not been initialised yet: <c>POST /api/v1/agent/remove</c>. Since OBShell 4.2.3.</summary>
    /// <remarks>
    /// <c>DELETE /api/v1/agent</c>, since OBShell 4.2.3, is the same operation.
    /// </remarks>
    /// <param name="request">The address of the agent to remove.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that removes the agent; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/agent/remove")]
    Task<DagOperation?> RemoveAsync([Body] AgentAddress request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the agent password; pass the new one to the client afterwards with <see cref="ObShellCredential.UpdateAgentPassword"/>:
    /// <c>POST /api/v1/agent/password</c>. Since OBShell 4.2.6.
    /// </summary>
    /// <param name="password">The new password, as a string or a <see cref="SetAgentPasswordRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/agent/password")]
    Task SetPasswordAsync([Body] SetAgentPasswordRequest password, CancellationToken cancellationToken = default);

    /// <summary>Lists the status of every agent of the cluster and of its observer, by address: <c>GET /api/v1/agents/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent waits for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of each agent, by its address.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/agents/status")]
    Task<IReadOnlyDictionary<string, AgentStatus>> ListStatusesAsync(
        [AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the identity and version of the agent: <c>GET /api/v1/info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The identity, version, address and zone of the agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/info")]
    Task<AgentInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the public key of the agent: <c>GET /api/v1/secret</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key that the client encrypts requests with.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/secret")]
    Task<AgentKey> GetPublicKeyAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the clock of the agent: <c>GET /api/v1/time</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The current time of the agent.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/time")]
    Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the status of the agent and of its observer: <c>GET /api/v1/status</c>. Since OBShell 4.2.3.</summary>
    /// <param name="queryTimeout">How long the agent waits for its observer; null for 10 seconds.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of the agent and of its observer.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/status")]
    Task<AgentStatus> GetStatusAsync([AliasAs("ob_query_timeout")] TimeSpan? queryTimeout = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the source revision that the agent was built from: <c>GET /api/v1/git-info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The branch and the commit.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/git-info")]
    Task<GitInfo> GetGitInfoAsync(CancellationToken cancellationToken = default);
}

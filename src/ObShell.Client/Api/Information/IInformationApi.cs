using Refit;

namespace ObShell.Client;

/// <summary>The routes that tell who an agent is and how it does. They need no password.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IInformationApi
{
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
    /// <param name="obQueryTimeout">How long the agent may ask its observer, in microseconds; null leaves it to the agent, which takes ten seconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The state of both.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/status")]
    Task<AgentStatus> GetStatusAsync([AliasAs("ob_query_timeout")] long? obQueryTimeout = null, CancellationToken cancellationToken = default);

    /// <summary>The source that the agent was built from: <c>GET /api/v1/git-info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Branch and commit.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/git-info")]
    Task<GitInfo> GetGitInfoAsync(CancellationToken cancellationToken = default);
}

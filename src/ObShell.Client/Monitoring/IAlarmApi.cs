using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for alerts, alarm rules and silencers: <c>/api/v1/alarm</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IAlarmApi
{
    /// <summary>Lists the alerts: <c>POST /api/v1/alarm/alerts</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The conditions that an alert must meet; null for all alerts.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The alerts.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync([Body] AlertFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the silencers: <c>POST /api/v1/alarm/silencers</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The conditions that a silencer must meet; null for all silencers.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The silencers.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/silencers")]
    Task<IReadOnlyList<Silencer>> ListSilencersAsync([Body] SilencerFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a silencer: <c>GET /api/v1/alarm/silencer/{id}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="id">The id of the silencer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The silencer.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/alarm/silencer/{id}")]
    Task<Silencer> GetSilencerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Creates a silencer, or updates the one with the given id: <c>PUT /api/v1/alarm/silencer</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The silencer to create or update.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The silencer.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/alarm/silencer")]
    Task<Silencer> SetSilencerAsync([Body] SetSilencerRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a silencer: <c>DELETE /api/v1/alarm/silencer/{id}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="id">The id of the silencer.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/alarm/silencer/{id}")]
    Task DeleteSilencerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the alarm rules: <c>POST /api/v1/alarm/rules</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">The conditions that a rule must meet; null for all rules.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The alarm rules.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/rules")]
    Task<IReadOnlyList<AlarmRule>> ListRulesAsync([Body] AlarmRuleFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Reads an alarm rule: <c>GET /api/v1/alarm/rule/{name}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The alarm rule.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/alarm/rule/{name}")]
    Task<AlarmRule> GetRuleAsync(string name, CancellationToken cancellationToken = default);
}

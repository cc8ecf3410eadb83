using Refit;

namespace ObShell.Client.Monitoring;

/// <summary>The routes for alarms: alerts, rules and silencers: <c>/api/v1/alarm</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IAlarmApi
{
    /// <summary>Lists the alerts: <c>POST /api/v1/alarm/alerts</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Which alerts to list: those that fit everything that is given; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="Alert"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync([Body] AlertFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the silencers: <c>POST /api/v1/alarm/silencers</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Which silencers to list: those that fit everything that is given; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="Silencer"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/silencers")]
    Task<IReadOnlyList<Silencer>> ListSilencersAsync([Body] SilencerFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Shows a silencer: <c>GET /api/v1/alarm/silencer/{id}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="id">The id of the silencer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A silencer: it keeps alerts quiet for a while.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/alarm/silencer/{id}")]
    Task<Silencer> GetSilencerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Creates a silencer, or changes the one with the given id: <c>PUT /api/v1/alarm/silencer</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">A silencer to make or to change.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A silencer: it keeps alerts quiet for a while.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/alarm/silencer")]
    Task<Silencer> SetSilencerAsync([Body] SetSilencerRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a silencer: <c>DELETE /api/v1/alarm/silencer/{id}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="id">The id of the silencer.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/alarm/silencer/{id}")]
    Task DeleteSilencerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the alarm rules: <c>POST /api/v1/alarm/rules</c>. Since OBShell 4.3.2.</summary>
    /// <param name="request">Which rules to list: those that fit everything that is given; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="AlarmRule"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/alarm/rules")]
    Task<IReadOnlyList<AlarmRule>> ListRulesAsync([Body] AlarmRuleFilter? request = null, CancellationToken cancellationToken = default);

    /// <summary>Shows an alarm rule: <c>GET /api/v1/alarm/rule/{name}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A rule that raises alerts.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/alarm/rule/{name}")]
    Task<AlarmRule> GetRuleAsync(string name, CancellationToken cancellationToken = default);
}

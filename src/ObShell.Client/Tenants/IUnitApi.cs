using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for unit configurations: <c>/api/v1/unit</c> and <c>/api/v1/units</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IUnitApi
{
    /// <summary>Creates a unit configuration: <c>POST /api/v1/unit/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The unit configuration to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/unit/config")]
    Task CreateAsync([Body] CreateUnitConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a unit configuration: <c>DELETE /api/v1/unit/config/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the unit configuration.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/unit/config/{name}")]
    Task DropAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Reads a unit configuration: <c>GET /api/v1/unit/config/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the unit configuration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The unit configuration.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/unit/config/{name}")]
    Task<UnitConfig> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the unit configurations: <c>GET /api/v1/units/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The unit configurations.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/units/config")]
    Task<IReadOnlyList<UnitConfig>> ListAsync(CancellationToken cancellationToken = default);
}

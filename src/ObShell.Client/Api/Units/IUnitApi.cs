using Refit;

namespace ObShell.Client;

/// <summary>The routes for unit configurations: <c>/api/v1/unit</c> and <c>/api/v1/units</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IUnitApi
{
    /// <summary>Creates a unit configuration: <c>POST /api/v1/unit/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What is asked for: see <see cref="CreateUnitConfigRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/unit/config")]
    Task CreateAsync([Body] CreateUnitConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a unit configuration: <c>DELETE /api/v1/unit/config/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the unit configuration.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/unit/config/{name}")]
    Task DropAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Shows a unit configuration: <c>GET /api/v1/unit/config/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the unit configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="UnitConfig"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/unit/config/{name}")]
    Task<UnitConfig> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the unit configurations: <c>GET /api/v1/units/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="UnitConfig"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/units/config")]
    Task<IReadOnlyList<UnitConfig>> ListAsync(CancellationToken cancellationToken = default);
}

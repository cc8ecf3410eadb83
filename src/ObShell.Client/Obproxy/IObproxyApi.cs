using ObShell.Client.Upgrades;
using Refit;

namespace ObShell.Client.Obproxy;

/// <summary>The routes for the OBProxy that an agent looks after; they take nothing but the agent password: <c>/api/v1/obproxy</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IObproxyApi
{
    /// <summary>Puts an OBProxy in the care of the agent, and starts it: <c>POST /api/v1/obproxy</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="request">How to start an installed OBProxy on this host and let the agent manage it.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obproxy")]
    Task<DagOperation> AddAsync([Body] AddObproxyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes the OBProxy. There is nothing to do when there is none: <c>DELETE /api/v1/obproxy</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/obproxy")]
    Task<DagOperation?> DeleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Starts the OBProxy: <c>POST /api/v1/obproxy/start</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obproxy/start")]
    Task<DagOperation> StartAsync(CancellationToken cancellationToken = default);

    /// <summary>Stops the OBProxy: <c>POST /api/v1/obproxy/stop</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obproxy/stop")]
    Task<DagOperation> StopAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads a package of OBProxy, encrypted as a whole: <c>POST /api/v1/obproxy/package</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="package">The package file, with its progress and time-out.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The OBProxy package that was just uploaded to the agent.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely: it could not be read, the connection broke, or an intermediary refused it. Nothing ran.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response came back.</exception>
    [Post("/api/v1/obproxy/package")]
    Task<UploadedObproxyPackage> UploadPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);

    /// <summary>Upgrades the OBProxy to a version whose package has been uploaded: <c>POST /api/v1/obproxy/upgrade</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>Takes the agent password only.</remarks>
    /// <param name="request">How to upgrade the OBProxy the agent manages.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obproxy/upgrade")]
    Task<DagOperation> UpgradeAsync([Body] UpgradeObproxyRequest request, CancellationToken cancellationToken = default);
}

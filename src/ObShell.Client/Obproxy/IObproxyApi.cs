using ObShell.Client.Upgrades;
using Refit;

namespace ObShell.Client.Obproxy;

/// <summary>The routes for the OBProxy that an agent manages, which accept the agent password only: <c>/api/v1/obproxy</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IObproxyApi
{
    /// <summary>Adds an installed OBProxy to the agent, which starts and manages it: <c>POST /api/v1/obproxy</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="request">The OBProxy to add, and its settings.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that adds the OBProxy.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obproxy")]
    Task<DagOperation> AddAsync([Body] AddObproxyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes the OBProxy; does nothing if there is none: <c>DELETE /api/v1/obproxy</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that deletes the OBProxy; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/obproxy")]
    Task<DagOperation?> DeleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Starts the OBProxy: <c>POST /api/v1/obproxy/start</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that starts the OBProxy.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obproxy/start")]
    Task<DagOperation> StartAsync(CancellationToken cancellationToken = default);

    /// <summary>Stops the OBProxy: <c>POST /api/v1/obproxy/stop</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that stops the OBProxy.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obproxy/stop")]
    Task<DagOperation> StopAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads an OBProxy package in encrypted form: <c>POST /api/v1/obproxy/package</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="package">The package file to upload, with its progress callback and time-out.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The uploaded package.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely because it could not be read, the connection was lost or an intermediary rejected it. OBShell did nothing.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response was received.</exception>
    [Post("/api/v1/obproxy/package")]
    Task<UploadedObproxyPackage> UploadPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);

    /// <summary>Upgrades the OBProxy to a version whose package was uploaded before: <c>POST /api/v1/obproxy/upgrade</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>This route accepts the agent password only.</remarks>
    /// <param name="request">The version to upgrade to.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that upgrades the OBProxy.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obproxy/upgrade")]
    Task<DagOperation> UpgradeAsync([Body] UpgradeObproxyRequest request, CancellationToken cancellationToken = default);
}

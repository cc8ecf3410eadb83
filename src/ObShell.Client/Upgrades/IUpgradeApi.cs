using Refit;

namespace ObShell.Client.Upgrades;

/// <summary>The routes for upgrades and packages: <c>/api/v1/upgrade</c>, <c>/api/v1/package</c>, <c>/api/v1/ob/upgrade</c> and <c>/api/v1/agent/upgrade</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IUpgradeApi
{
    /// <summary>Upgrades the observers to a version whose packages were uploaded before: <c>POST /api/v1/ob/upgrade</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The version to upgrade to, and the upgrade mode.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that upgrades the observers.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/upgrade")]
    Task<DagOperation> UpgradeClusterAsync([Body] UpgradeClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether the observers can be upgraded: <c>POST /api/v1/ob/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The version to upgrade to.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that checks the upgrade of the observers.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/upgrade/check")]
    Task<DagOperation> CheckClusterUpgradeAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Upgrades OBShell itself on all hosts of the cluster: <c>POST /api/v1/agent/upgrade</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The version to upgrade to.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that upgrades OBShell on all hosts.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/agent/upgrade")]
    Task<DagOperation> UpgradeAgentsAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether OBShell itself can be upgraded: <c>POST /api/v1/agent/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The version to upgrade to.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that checks the upgrade of OBShell.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/agent/upgrade/check")]
    Task<DagOperation> CheckAgentUpgradeAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Uploads an OBShell or OceanBase package to the cluster in encrypted form: <c>POST /api/v1/upgrade/package</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><see cref="UploadAgentPackageAsync"/> sends the same packages unencrypted, and lists which ones OBShell accepts.</remarks>
    /// <param name="package">The package file to upload, with its progress callback and time-out.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The uploaded package.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely because it could not be read, the connection was lost or an intermediary rejected it. OBShell did nothing.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response was received.</exception>
    [Post("/api/v1/upgrade/package")]
    Task<UploadedPackage> UploadPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);

    /// <summary>Deletes an uploaded package: <c>DELETE /api/v1/upgrade/package/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the package.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/upgrade/package/{id}")]
    Task DeletePackageAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the uploaded packages: <c>GET /api/v1/upgrade/package/info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The uploaded packages.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/upgrade/package/info")]
    Task<IReadOnlyList<PackageInfo>> ListPackagesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the parameters that an upgrade changes, for the caller to store, because OBShell does not: <c>POST /api/v1/upgrade/params/backup</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The parameters, with their values on each server.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/upgrade/params/backup")]
    Task<IReadOnlyList<BackedUpParameter>> BackUpParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Restores the parameters that were backed up before an upgrade; OBShell 4.5.0 ignores a request body: <c>POST /api/v1/upgrade/params/restore</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/upgrade/params/restore")]
    Task RestoreParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks whether the hosts are ready for an upgrade; OBShell rejects the request if they are not: <c>POST /api/v1/upgrade/env/check</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/upgrade/env/check")]
    Task CheckEnvironmentAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Uploads an OBShell or OceanBase package to the cluster unencrypted, with a digest encrypted with the agent's key: <c>POST /api/v1/package</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <remarks>
    /// This route accepts the same packages as <see cref="UploadPackageAsync"/> and stores them in the same place: OBShell (<c>obshell</c>), the cluster's OceanBase
    /// (<c>oceanbase-ce</c> with <c>oceanbase-ce-libs</c>, <c>oceanbase</c> or <c>oceanbase-standalone</c>) and its diagnostic tool. It saves both sides the encryption of the
    /// package, but anybody on the network can read it. It requires no password, and reads the file twice, because the digest is sent first. Upload OBProxy packages with
    /// <see cref="Obproxy.IObproxyApi.UploadPackageAsync"/>.
    /// </remarks>
    /// <param name="package">The package file to upload, with its progress callback and time-out.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The uploaded package.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely because it could not be read, the connection was lost or an intermediary rejected it. OBShell did nothing.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response was received.</exception>
    [Post("/api/v1/package")]
    Task<PackageInfo> UploadAgentPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);
}

using Refit;

namespace ObShell.Client.Upgrades;

/// <summary>The routes for upgrades and packages: <c>/api/v1/upgrade</c>, <c>/api/v1/package</c>, <c>/api/v1/ob/upgrade</c> and <c>/api/v1/agent/upgrade</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IUpgradeApi
{
    /// <summary>Upgrades the observers to a version whose packages have been uploaded: <c>POST /api/v1/ob/upgrade</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">How to upgrade the cluster.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/upgrade")]
    Task<DagOperation> UpgradeClusterAsync([Body] UpgradeClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether the observers can be upgraded: <c>POST /api/v1/ob/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">Which upgrade to check.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/upgrade/check")]
    Task<DagOperation> CheckClusterUpgradeAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Upgrades OBShell itself, at all agents of the cluster: <c>POST /api/v1/agent/upgrade</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">Which upgrade to check.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/agent/upgrade")]
    Task<DagOperation> UpgradeAgentsAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether OBShell itself can be upgraded: <c>POST /api/v1/agent/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">Which upgrade to check.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/agent/upgrade/check")]
    Task<DagOperation> CheckAgentUpgradeAsync([Body] UpgradeCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Uploads a package of OBShell or OceanBase to a cluster, encrypted as a whole: <c>POST /api/v1/upgrade/package</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><see cref="UploadAgentPackageAsync"/> says which packages there are, and sends them unencrypted.</remarks>
    /// <param name="package">The package file, with its progress and time-out.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The upgrade package that was just uploaded.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely: it could not be read, the connection broke, or an intermediary refused it. Nothing ran.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response came back.</exception>
    [Post("/api/v1/upgrade/package")]
    Task<UploadedPackage> UploadPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);

    /// <summary>Deletes an uploaded package: <c>DELETE /api/v1/upgrade/package/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the package.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/upgrade/package/{id}")]
    Task DeletePackageAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the uploaded packages: <c>GET /api/v1/upgrade/package/info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="PackageInfo"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/upgrade/package/info")]
    Task<IReadOnlyList<PackageInfo>> ListPackagesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Returns the parameters that an upgrade changes, to be kept by the caller; OBShell does not keep them: <c>POST /api/v1/upgrade/params/backup</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="BackedUpParameter"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/upgrade/params/backup")]
    Task<IReadOnlyList<BackedUpParameter>> BackUpParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the kept parameters back. OBShell 4.5.0 looks at no body here: <c>POST /api/v1/upgrade/params/restore</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/upgrade/params/restore")]
    Task RestoreParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks whether the hosts are fit for an upgrade, and refuses if not: <c>POST /api/v1/upgrade/env/check</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/upgrade/env/check")]
    Task CheckEnvironmentAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Uploads a package of OBShell or OceanBase to a cluster, plain but with a digest that is encrypted with the agent's key: <c>POST /api/v1/package</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <remarks>
    /// It takes the same packages as <see cref="UploadPackageAsync"/> and keeps them in the same place: OBShell (<c>obshell</c>), the OceanBase of the cluster
    /// (<c>oceanbase-ce</c> with <c>oceanbase-ce-libs</c>, <c>oceanbase</c> or <c>oceanbase-standalone</c>) and its diagnostic tool. It spares both sides the encryption of the
    /// package, which anybody on the way can read then, asks for no password, and reads the file twice, for the digest goes out first. Packages of OBProxy go to
    /// <see cref="Obproxy.IObproxyApi.UploadPackageAsync"/>.
    /// </remarks>
    /// <param name="package">The package file, with its progress and time-out.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>An upgrade package kept in the cluster.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">
    /// No agent could be reached, or the package was not sent completely: it could not be read, the connection broke, or an intermediary refused it. Nothing ran.
    /// </exception>
    /// <exception cref="OperationOutcomeUnknownException">The package was sent, but no usable response came back.</exception>
    [Post("/api/v1/package")]
    Task<PackageInfo> UploadAgentPackageAsync([Body] PackageUpload package, CancellationToken cancellationToken = default);
}

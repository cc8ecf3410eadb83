using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for the cluster: <c>/api/v1/ob</c> and <c>/api/v1/obcluster</c>.</summary>
/// <remarks>
/// A plain picture of the HTTP API, easy to stub in tests; <see cref="ObShellClient"/> has the same operations with the
/// DAG that they start to follow. Every method throws as <see cref="ObShellClient"/> says.
/// </remarks>
public interface IClusterApi
{
    /// <summary>Brings up a configured cluster for the first time: <c>POST /api/v1/ob/init</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">How to make a cluster of the servers whose agents have joined; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/init")]
    Task<DagOperation> InitializeAsync([Body] InitializeClusterRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Stops a zone: <c>POST /api/v1/ob/zone/{zone_name}/stop</c>. Since OBShell 4.4.1.</summary>
    /// <param name="zoneName">The name of the zone.</param>
    /// <param name="request">How to stop one zone.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="zoneName"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/zone/{zone_name}/stop")]
    Task<DagOperation> StopZoneAsync([AliasAs("zone_name")] string zoneName, [Body] StopZoneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether a zone could be stopped now, and refuses if not: <c>POST /api/v1/ob/zone/{zone_name}/stop/check</c>. Since OBShell 4.4.1.</summary>
    /// <param name="zoneName">The name of the zone.</param>
    /// <param name="request">How to stop one zone.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="zoneName"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/ob/zone/{zone_name}/stop/check")]
    Task CheckStopZoneAsync([AliasAs("zone_name")] string zoneName, [Body] StopZoneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows the agents of the cluster and the servers that it is made of: <c>GET /api/v1/ob/info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agents of a cluster, and its servers zone by zone.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/ob/info")]
    Task<ClusterMembers> GetMembersAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a server to the cluster: <c>POST /api/v1/ob/scale_out</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">Which server to add to the cluster, and how it is set up.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/scale_out")]
    Task<DagOperation> ScaleOutAsync([Body] ScaleOutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes a server out of the cluster. There is nothing to do when it is not in it: <c>POST /api/v1/ob/scale_in</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>
    /// <c>DELETE /api/v1/observer</c>, since OBShell 4.2.6, is the same operation.
    /// </remarks>
    /// <param name="request">Which server to take out of the cluster.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/ob/scale_in")]
    Task<DagOperation?> ScaleInAsync([Body] ScaleInRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the agents of the cluster: <c>GET /api/v1/ob/agents</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="AgentAddress"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/ob/agents")]
    Task<IReadOnlyList<AgentAddress>> ListAgentsAsync(CancellationToken cancellationToken = default);

    /// <summary>Lays down the name, id and password of a cluster that is being put together: <c>PUT /api/v1/obcluster/config</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/obcluster/config</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">The settings of a cluster that is not yet initialised.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/obcluster/config")]
    Task<DagOperation> ConfigureAsync([Body] ConfigureClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows the cluster: its state, resources, zones, observers and tenants: <c>GET /api/v1/obcluster/info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cluster with its zones, servers, tenants and what they use.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/info")]
    Task<ClusterInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows the zones and observers of the cluster: <c>GET /api/v1/obcluster/topology/info</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The zones of a cluster, with their servers.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/topology/info")]
    Task<ClusterTopology> GetTopologyAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the character sets and their collations: <c>GET /api/v1/obcluster/charsets</c>. Since OBShell 4.3.0.</summary>
    /// <param name="tenantMode">Only what tenants of this mode can have; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="CharsetInfo"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/charsets")]
    Task<IReadOnlyList<CharsetInfo>> ListCharsetsAsync([AliasAs("tenant_mode")] TenantMode? tenantMode = null, CancellationToken cancellationToken = default);

    /// <summary>Shows what OBShell reports about itself and its cluster, when telemetry is on: <c>GET /api/v1/obcluster/statistics</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What OBShell would report about the cluster, its hosts and observers, for telemetry.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/statistics")]
    Task<ClusterStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows the smallest unit configuration that the cluster takes: <c>GET /api/v1/obcluster/unit-config-limit</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The least that a unit may have.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/unit-config-limit")]
    Task<UnitConfigLimits> GetUnitConfigLimitsAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows the licence of the cluster: <c>GET /api/v1/obcluster/license</c>. Since OBShell 4.4.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The licence of a standalone cluster.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/license")]
    Task<License> GetLicenseAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Checks the key of the shared storage, and refuses if it does not open it: <c>POST /api/v1/obcluster/shared-storage/validate-key</c>.
    /// Since OBShell 4.4.2.
    /// </summary>
    /// <remarks>OBShell 4.5.0 checks no password here.</remarks>
    /// <param name="request">The keys of the shared storage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/obcluster/shared-storage/validate-key")]
    Task ValidateSharedStorageKeyAsync([Body] SharedStorageKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Keeps the key of the shared storage: <c>POST /api/v1/obcluster/shared-storage/save-key</c>. Since OBShell 4.4.2.</summary>
    /// <remarks>OBShell 4.5.0 checks no password here.</remarks>
    /// <param name="request">The keys of the shared storage.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obcluster/shared-storage/save-key")]
    Task SaveSharedStorageKeyAsync([Body] SharedStorageKeyRequest request, CancellationToken cancellationToken = default);
}

using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for the cluster: <c>/api/v1/ob</c> and <c>/api/v1/obcluster</c>.</summary>
/// <remarks>
/// A direct mapping of the HTTP API that is easy to stub in tests. <see cref="ObShellClient"/> documents the exceptions of every method.
/// </remarks>
public interface IClusterApi
{
    /// <summary>Initialises a configured cluster and starts it for the first time: <c>POST /api/v1/ob/init</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The options of the initialisation; null for the server's defaults.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that initialises the cluster.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/init")]
    Task<DagOperation> InitializeAsync([Body] InitializeClusterRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Stops a zone: <c>POST /api/v1/ob/zone/{zone_name}/stop</c>. Since OBShell 4.4.1.</summary>
    /// <param name="zoneName">The name of the zone.</param>
    /// <param name="request">The options of the stop.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that stops the zone.</returns>
    /// <exception cref="ArgumentException"><paramref name="zoneName"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/zone/{zone_name}/stop")]
    Task<DagOperation> StopZoneAsync([AliasAs("zone_name")] string zoneName, [Body] StopZoneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks whether a zone can be stopped now; OBShell rejects the request if it cannot: <c>POST /api/v1/ob/zone/{zone_name}/stop/check</c>. Since OBShell 4.4.1.</summary>
    /// <param name="zoneName">The name of the zone.</param>
    /// <param name="request">The options of the stop.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="zoneName"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/ob/zone/{zone_name}/stop/check")]
    Task CheckStopZoneAsync([AliasAs("zone_name")] string zoneName, [Body] StopZoneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the agents and the servers of the cluster: <c>GET /api/v1/ob/info</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agents of the cluster, and its servers by zone.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/ob/info")]
    Task<ClusterMembers> GetMembersAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a server to the cluster: <c>POST /api/v1/ob/scale_out</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">The server to add, its zone and its start-up parameters.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that adds the server.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/scale_out")]
    Task<DagOperation> ScaleOutAsync([Body] ScaleOutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes a server from the cluster; does nothing if the server is not part of it: <c>POST /api/v1/ob/scale_in</c>. Since OBShell 4.2.6.</summary>
    /// <remarks>
    /// <c>DELETE /api/v1/observer</c>, since OBShell 4.2.6, is the same operation.
    /// </remarks>
    /// <param name="request">The server to remove.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that removes the server; null if there was nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/ob/scale_in")]
    Task<DagOperation?> ScaleInAsync([Body] ScaleInRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the agents of the cluster: <c>GET /api/v1/ob/agents</c>. Since OBShell 4.2.3.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The agents of the cluster.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/ob/agents")]
    Task<IReadOnlyList<AgentAddress>> ListAgentsAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the name, id and root password of a cluster that has not been initialised yet: <c>PUT /api/v1/obcluster/config</c>. Since OBShell 4.2.3.</summary>
    /// <remarks><c>POST /api/v1/obcluster/config</c>, since OBShell 4.2.3, is the same operation.</remarks>
    /// <param name="request">The settings; a null member keeps the value that is already set.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that sets the configuration of the cluster.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/obcluster/config")]
    Task<DagOperation> ConfigureAsync([Body] ConfigureClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the status, resources, zones, observers and tenants of the cluster: <c>GET /api/v1/obcluster/info</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cluster with its zones, servers, tenants and resource usage.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/info")]
    Task<ClusterInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the zones and observers of the cluster: <c>GET /api/v1/obcluster/topology/info</c>. Since OBShell 4.4.1.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The zones of the cluster, with their servers.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/topology/info")]
    Task<ClusterTopology> GetTopologyAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the character sets and their collations: <c>GET /api/v1/obcluster/charsets</c>. Since OBShell 4.3.0.</summary>
    /// <param name="tenantMode">The tenant mode whose character sets are listed; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The character sets and their collations.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/charsets")]
    Task<IReadOnlyList<CharsetInfo>> ListCharsetsAsync([AliasAs("tenant_mode")] TenantMode? tenantMode = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the data that OBShell reports about itself and its cluster if telemetry is enabled: <c>GET /api/v1/obcluster/statistics</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The telemetry data about the cluster, its hosts and its observers.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/statistics")]
    Task<ClusterStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the smallest unit configuration that the cluster accepts: <c>GET /api/v1/obcluster/unit-config-limit</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The minimum memory and CPU of a unit.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/unit-config-limit")]
    Task<UnitConfigLimits> GetUnitConfigLimitsAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the licence of the cluster: <c>GET /api/v1/obcluster/license</c>. Since OBShell 4.4.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The licence of the standalone cluster.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/license")]
    Task<License> GetLicenseAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Validates an access key for the shared storage; OBShell rejects the request if the key is not valid: <c>POST /api/v1/obcluster/shared-storage/validate-key</c>.
    /// Since OBShell 4.4.2.
    /// </summary>
    /// <remarks>OBShell 4.5.0 does not check a password on this route.</remarks>
    /// <param name="request">The access key, and the storage that it is for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/obcluster/shared-storage/validate-key")]
    Task ValidateSharedStorageKeyAsync([Body] SharedStorageKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Stores the access key of the shared storage: <c>POST /api/v1/obcluster/shared-storage/save-key</c>. Since OBShell 4.4.2.</summary>
    /// <remarks>OBShell 4.5.0 does not check a password on this route.</remarks>
    /// <param name="request">The access key, and the storage that it is for.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obcluster/shared-storage/save-key")]
    Task SaveSharedStorageKeyAsync([Body] SharedStorageKeyRequest request, CancellationToken cancellationToken = default);
}

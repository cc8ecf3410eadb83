using ObShell.Client;
using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Credentials;
using ObShell.Client.Dags;
using ObShell.Client.Monitoring;
using ObShell.Client.Obproxy;
using ObShell.Client.Tenants;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;

// The name and the namespace are those of Refit's generator: this is another part of its generated class.
namespace Refit.Implementation;

/// <summary>
/// Creates the interfaces without Refit's registry. The registry holds all of them from the start, and a trimmed program would have to include those that it never uses;
/// <c>ILLink.Substitutions.xml</c> removes the registration from trimmed programs.
/// </summary>
internal static partial class GeneratedObShell_Client
{
    public static IClusterApi CreateClusterApi(HttpClient http, RefitSettings settings) => new ObShellClientClustersIClusterApi(http, settings);

    public static ITaskApi CreateTaskApi(HttpClient http, RefitSettings settings) => new ObShellClientDagsITaskApi(http, settings);

    public static ISessionApi CreateSessionApi(HttpClient http, RefitSettings settings) => new ObShellClientAgentsISessionApi(http, settings);

    public static IAgentApi CreateAgentApi(HttpClient http, RefitSettings settings) => new ObShellClientAgentsIAgentApi(http, settings);

    public static IObserverApi CreateObserverApi(HttpClient http, RefitSettings settings) => new ObShellClientClustersIObserverApi(http, settings);

    public static IZoneApi CreateZoneApi(HttpClient http, RefitSettings settings) => new ObShellClientClustersIZoneApi(http, settings);

    public static ITenantApi CreateTenantApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsITenantApi(http, settings);

    public static IUserApi CreateUserApi(HttpClient http, RefitSettings settings) => new ObShellClientUsersIUserApi(http, settings);

    public static IRoleApi CreateRoleApi(HttpClient http, RefitSettings settings) => new ObShellClientUsersIRoleApi(http, settings);

    public static IDatabaseApi CreateDatabaseApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsIDatabaseApi(http, settings);

    public static IParameterApi CreateParameterApi(HttpClient http, RefitSettings settings) => new ObShellClientClustersIParameterApi(http, settings);

    public static IVariableApi CreateVariableApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsIVariableApi(http, settings);

    public static ITenantSessionApi CreateTenantSessionApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsITenantSessionApi(http, settings);

    public static IUnitApi CreateUnitApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsIUnitApi(http, settings);

    public static IPoolApi CreatePoolApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsIPoolApi(http, settings);

    public static IRecycleBinApi CreateRecycleBinApi(HttpClient http, RefitSettings settings) => new ObShellClientTenantsIRecycleBinApi(http, settings);

    public static IBackupApi CreateBackupApi(HttpClient http, RefitSettings settings) => new ObShellClientBackupsIBackupApi(http, settings);

    public static IRestoreApi CreateRestoreApi(HttpClient http, RefitSettings settings) => new ObShellClientBackupsIRestoreApi(http, settings);

    public static IUpgradeApi CreateUpgradeApi(HttpClient http, RefitSettings settings) => new ObShellClientUpgradesIUpgradeApi(http, settings);

    public static IObproxyApi CreateObproxyApi(HttpClient http, RefitSettings settings) => new ObShellClientObproxyIObproxyApi(http, settings);

    public static IInspectionApi CreateInspectionApi(HttpClient http, RefitSettings settings) => new ObShellClientMonitoringIInspectionApi(http, settings);

    public static IMetricApi CreateMetricApi(HttpClient http, RefitSettings settings) => new ObShellClientMonitoringIMetricApi(http, settings);

    public static IAlarmApi CreateAlarmApi(HttpClient http, RefitSettings settings) => new ObShellClientMonitoringIAlarmApi(http, settings);

    public static ICredentialApi CreateCredentialApi(HttpClient http, RefitSettings settings) => new ObShellClientCredentialsICredentialApi(http, settings);

    public static IExternalSystemApi CreateExternalSystemApi(HttpClient http, RefitSettings settings) => new ObShellClientMonitoringIExternalSystemApi(http, settings);

    public static IClusterLifecycleApi CreateClusterLifecycleApi(HttpClient http, RefitSettings settings) => new ObShellClientClustersIClusterLifecycleApi(http, settings);

    public static IDagApi CreateDagApi(HttpClient http, RefitSettings settings) => new ObShellClientDagsIDagApi(http, settings);

    public static ISsoApi CreateSsoApi(HttpClient http, RefitSettings settings) => new ObShellClientAgentsISsoApi(http, settings);
}

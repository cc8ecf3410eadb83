using ObShell.Client;

// The name and the namespace are those of Refit's generator: this is another part of the class that holds what it has written.
namespace Refit.Implementation;

/// <summary>
/// Makes the interfaces without Refit's registry. The registry holds all of them from the start, and a trimmed program would have to carry those that it never uses;
/// <c>ILLink.Substitutions.xml</c> takes the registration out of trimmed programs.
/// </summary>
internal static partial class GeneratedObShell_Client
{
    public static IClusterApi CreateClusterApi(HttpClient http, RefitSettings settings) => new ObShellClientIClusterApi(http, settings);

    public static ITaskApi CreateTaskApi(HttpClient http, RefitSettings settings) => new ObShellClientITaskApi(http, settings);

    public static ISessionApi CreateSessionApi(HttpClient http, RefitSettings settings) => new ObShellClientISessionApi(http, settings);

    public static IAgentApi CreateAgentApi(HttpClient http, RefitSettings settings) => new ObShellClientIAgentApi(http, settings);

    public static IObserverApi CreateObserverApi(HttpClient http, RefitSettings settings) => new ObShellClientIObserverApi(http, settings);

    public static IZoneApi CreateZoneApi(HttpClient http, RefitSettings settings) => new ObShellClientIZoneApi(http, settings);

    public static ITenantApi CreateTenantApi(HttpClient http, RefitSettings settings) => new ObShellClientITenantApi(http, settings);

    public static IUserApi CreateUserApi(HttpClient http, RefitSettings settings) => new ObShellClientIUserApi(http, settings);

    public static IRoleApi CreateRoleApi(HttpClient http, RefitSettings settings) => new ObShellClientIRoleApi(http, settings);

    public static IDatabaseApi CreateDatabaseApi(HttpClient http, RefitSettings settings) => new ObShellClientIDatabaseApi(http, settings);

    public static IParameterApi CreateParameterApi(HttpClient http, RefitSettings settings) => new ObShellClientIParameterApi(http, settings);

    public static IVariableApi CreateVariableApi(HttpClient http, RefitSettings settings) => new ObShellClientIVariableApi(http, settings);

    public static ITenantSessionApi CreateTenantSessionApi(HttpClient http, RefitSettings settings) => new ObShellClientITenantSessionApi(http, settings);

    public static IUnitApi CreateUnitApi(HttpClient http, RefitSettings settings) => new ObShellClientIUnitApi(http, settings);

    public static IPoolApi CreatePoolApi(HttpClient http, RefitSettings settings) => new ObShellClientIPoolApi(http, settings);

    public static IRecycleBinApi CreateRecycleBinApi(HttpClient http, RefitSettings settings) => new ObShellClientIRecycleBinApi(http, settings);

    public static IBackupApi CreateBackupApi(HttpClient http, RefitSettings settings) => new ObShellClientIBackupApi(http, settings);

    public static IRestoreApi CreateRestoreApi(HttpClient http, RefitSettings settings) => new ObShellClientIRestoreApi(http, settings);

    public static IUpgradeApi CreateUpgradeApi(HttpClient http, RefitSettings settings) => new ObShellClientIUpgradeApi(http, settings);

    public static IObproxyApi CreateObproxyApi(HttpClient http, RefitSettings settings) => new ObShellClientIObproxyApi(http, settings);

    public static IInspectionApi CreateInspectionApi(HttpClient http, RefitSettings settings) => new ObShellClientIInspectionApi(http, settings);

    public static IMetricApi CreateMetricApi(HttpClient http, RefitSettings settings) => new ObShellClientIMetricApi(http, settings);

    public static IAlarmApi CreateAlarmApi(HttpClient http, RefitSettings settings) => new ObShellClientIAlarmApi(http, settings);

    public static ICredentialApi CreateCredentialApi(HttpClient http, RefitSettings settings) => new ObShellClientICredentialApi(http, settings);

    public static IExternalSystemApi CreateExternalSystemApi(HttpClient http, RefitSettings settings) => new ObShellClientIExternalSystemApi(http, settings);

    public static IClusterLifecycleApi CreateClusterLifecycleApi(HttpClient http, RefitSettings settings) => new ObShellClientIClusterLifecycleApi(http, settings);

    public static IDagApi CreateDagApi(HttpClient http, RefitSettings settings) => new ObShellClientIDagApi(http, settings);

    public static ISsoApi CreateSsoApi(HttpClient http, RefitSettings settings) => new ObShellClientISsoApi(http, settings);
}

using System.Collections.Frozen;

namespace ObShell.Client.Testing;

/// <summary>The routes that read or change the model, by their names.</summary>
internal static class ModelRoutes
{
    private static readonly FrozenDictionary<string, ModelRoute> ByName = new[]
    {
        TopologyRoutes.All,
        LifecycleRoutes.All,
        TenantRoutes.All,
        ReplicaRoutes.All,
        SettingRoutes.All,
        UserRoutes.All,
        RoleRoutes.All,
        DatabaseRoutes.All,
        TenantSessionRoutes.All,
        CompactionRoutes.All,
        ResourceRoutes.All,
        RecycleBinRoutes.All,
        JoinRoutes.All,
        DeploymentRoutes.All,
        ScalingRoutes.All,
        PackageRoutes.All,
        UpgradeRoutes.All,
        ObproxyRoutes.All,
        BackupRoutes.All,
        RestoreRoutes.All,
        InspectionRoutes.All,
        CredentialRoutes.All,
        ExternalSystemRoutes.All,
        AlarmRoutes.All,
        MetricRoutes.All,
        SharedStorageRoutes.All,
    }.SelectMany(routes => routes).ToFrozenDictionary(route => route.Name, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IEnumerable<ModelRoute> All => ByName.Values;

    /// <summary>The one of a name, whatever its spelling; null when the model has nothing to do with it.</summary>
    public static ModelRoute? Find(ApiRoute route) => ByName.GetValueOrDefault(route.Name) ?? ByName.GetValueOrDefault(ApiRoutes.Canonical(route));
}

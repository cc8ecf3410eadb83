using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>The routes that say where Prometheus and Alertmanager are.</summary>
internal static class ExternalSystemRoutes
{
    public const string Prometheus = "prometheus";
    public const string Alertmanager = "alertmanager";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/system/external/prometheus", call => Get(call, Prometheus, call.Cluster.Prometheus)) { WorksWithoutDatabase = true },
        new("PUT /api/v1/system/external/prometheus", call => Set(call, config => call.Cluster.Prometheus = config)),
        new("GET /api/v1/system/external/alertmanager", call => Get(call, Alertmanager, call.Cluster.Alertmanager)) { WorksWithoutDatabase = true },
        new("PUT /api/v1/system/external/alertmanager", call => Set(call, config => call.Cluster.Alertmanager = config)),
    ];

    private static Reply Get(ModelCall call, string system, ExternalSystemConfig? config) =>
        call.Setup.ObserverAvailability != Agents.ObserverAvailability.ConnectionAvailable
            ? Refusals.NotHold with { Message = $"Failed to get config: {system}_config, Get oceanbase instance failed: {Refusals.NotHold.Message}: Get oceanbase instance failed: {Refusals.NotHold.Message}" }
            : config is null ? OperationRefusals.ConfigNotFound(system)
            : Reply.With(json => json.WriteStringValue(config.Address));

    private static Reply Set(ModelCall call, Action<ExternalSystemConfig> set) => call.Read(ExternalSystemsJson.Default.ExternalSystemConfig, config =>
        config.Address is { } address && (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal))
            ? call.Unless(null, () => set(config))
            : TenantRefusals.IllegalArgument("address", "must begin with http:// or https://"));
}

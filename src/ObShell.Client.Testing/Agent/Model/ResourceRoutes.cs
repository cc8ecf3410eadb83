using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The routes about unit configurations and resource pools.</summary>
internal static class ResourceRoutes
{
    private const int LogDiskFactor = 3;
    private static readonly string[] SizeNames = ["memory_size", "log_disk_size"];

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/unit/config", CreateUnitConfig),
        new("GET /api/v1/unit/config/{name}", call => call.Cluster.UnitConfigs.Find(call.Segment("name")) is { } unit
            ? Reply.With(TenantJson.UnitConfig(unit))
            : call.Refuse(TenantRefusals.UnitConfigNotExist(call.Segment("name")))),
        new("DELETE /api/v1/unit/config/{name}", DropUnitConfig),
        new("GET /api/v1/units/config", call => Reply.Contents(call.Cluster.UnitConfigs.Select(TenantJson.UnitConfig))),
        new("GET /api/v1/resource-pools", call => Reply.Contents(call.Cluster.Pools.Select(Pool))),
        new("DELETE /api/v1/resource-pool/{name}", DropPool),
    ];

    private static Reply CreateUnitConfig(ModelCall call)
    {
        if (call.Require("CreateResourceUnitConfigParams", ("name", "Name"), ("memory_size", "MemorySize"), ("max_cpu", "MaxCpu")) is { } missing)
        {
            return missing;
        }

        var name = call.Text("name")!;
        var refusal = CheckSizes(call) ?? CheckRanges(call) ?? (call.Cluster.UnitConfigs.Contains(name) ? TenantRefusals.UnitConfigExisted(name) : null);
        return call.Unless(refusal, () =>
        {
            var unit = call.Cluster.AddUnitConfig(name);
            unit.MemoryBytes = Size(call, "memory_size")!.Value;
            unit.LogDiskBytes = Size(call, "log_disk_size") ?? (LogDiskFactor * unit.MemoryBytes);
            unit.MaxCpu = call.Number("max_cpu")!.Value;
            unit.MinCpu = call.Number("min_cpu") ?? unit.MaxCpu;
            unit.MaxIops = (long?)call.Number("max_iops") ?? unit.MaxIops;
            unit.MinIops = (long?)call.Number("min_iops") ?? unit.MaxIops;
        });
    }

    private static Refusal? CheckSizes(ModelCall call) =>
        SizeNames.FirstOrDefault(name => call.Text(name) is { } text && !ByteSize.TryParse(text, out _)) is { } wrong
            ? TenantRefusals.IllegalArgument(wrong, call.Text(wrong)!)
            : call.Text("data_disk_size") is not null ? TenantRefusals.IllegalArgument("data_disk_size", "DATA_DISK_SIZE is only supported in shared storage mode.")
            : null;

    private static Refusal? CheckRanges(ModelCall call)
    {
        var (maxCpu, minCpu, maxIops, minIops) = (call.Number("max_cpu"), call.Number("min_cpu"), call.Number("max_iops"), call.Number("min_iops"));
        (string Name, double? Value)[] all = [("max_cpu", maxCpu), ("min_cpu", minCpu), ("min_iops", minIops), ("max_iops", maxIops)];
        return all.FirstOrDefault(item => item.Value <= 0) is { Name: { } negative } ? TenantRefusals.IllegalArgument(negative, $"{negative} should be positive.")
            : maxCpu < minCpu ? TenantRefusals.IllegalArgument("min_cpu", "min_cpu should not be greater than max_cpu.")
            : all.Take(2).FirstOrDefault(item => item.Value < 1) is { Name: { } small } ? TenantRefusals.IllegalArgument(small, "min value is 1.")
            : maxIops < minIops ? TenantRefusals.IllegalArgument("min_iops", "min_iops should not be greater than max_iops.")
            : null;
    }

    private static long? Size(ModelCall call, string name) => ByteSize.TryParse(call.Text(name), out var size) ? size.Bytes : null;

    private static Reply DropUnitConfig(ModelCall call)
    {
        var name = call.Segment("name");
        return call.Unless(
            call.Cluster.Pools.Any(pool => pool.UnitConfig.Name == name) ? TenantRefusals.Database($"Error 4634 (HY000): resource unit '{name}' is referenced by some resource pool") : null,
            () => call.Cluster.UnitConfigs.Remove(name));
    }

    private static Reply DropPool(ModelCall call)
    {
        var name = call.Segment("name");
        return call.Unless(call.Cluster.Pools.Find(name)?.Tenant is not null ? TenantRefusals.PoolGranted(name) : null, () => call.Cluster.Pools.Remove(name));
    }

    private static JsonObject Pool(FakePool pool) => new()
    {
        ["id"] = pool.Id,
        ["name"] = pool.Name,
        ["zone_list"] = string.Join(';', pool.Zones),
        ["unit_num"] = pool.UnitCount,
        ["UnitCount"] = 0,
        ["unit_config_id"] = pool.UnitConfig.Id,
        ["tenant_id"] = pool.Tenant?.Id ?? 0,
        ["replica_type"] = "FULL",
        ["CreateTime"] = ModelJson.Time(pool.CreatedAt),
        ["ModifyTime"] = ModelJson.Time(pool.ModifiedAt),
    };
}

using System.Globalization;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;

namespace ObShell.Tool.Documents;

/// <summary>The result of <c>status</c>.</summary>
internal sealed record StatusDocument(ClusterDocument Cluster, IReadOnlyList<ZoneDocument> Zones, MaintenanceDocument Maintenance)
{
    public static StatusDocument Of(ClusterInfo info, MaintenanceStatus maintenance) => new(
        new ClusterDocument(info.ClusterName, info.ClusterId, info.ObVersion, info.Status.ToString()),
        [
            .. info.Zones.Select(zone => new ZoneDocument(
                zone.Name,
                zone.Status.ToString(),
                [.. zone.Servers.Select(server => new ServerDocument(AddressOf(server), server.SqlPort, server.Status.ToString(), server.Version))])),
        ],
        MaintenanceDocument.Of(maintenance));

    /// <summary>The address of the agent of a server.</summary>
    public static string AddressOf(Observer server) =>
        string.Create(CultureInfo.InvariantCulture, $"{(server.Ip.Contains(':', StringComparison.Ordinal) ? $"[{server.Ip}]" : server.Ip)}:{server.ObshellPort}");
}

internal sealed record ClusterDocument(string Name, long Id, string Version, string Status);

internal sealed record ZoneDocument(string Name, string Status, IReadOnlyList<ServerDocument> Servers);

internal sealed record ServerDocument(string Agent, int SqlPort, string Status, string Version);

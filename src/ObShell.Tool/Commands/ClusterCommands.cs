using System.CommandLine;
using System.Globalization;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Tool.Documents;

namespace ObShell.Tool.Commands;

/// <summary>The commands that read the cluster.</summary>
internal sealed class ClusterCommands(CommandHost host)
{
    public IEnumerable<Command> Create() =>
    [
        host.Set(new Command("status", "Show the zones and servers of the cluster, and what is locked."), (_, session) => ShowStatusAsync(session)),
        host.Set(new Command("tenants", "Show the tenants of the cluster."), (_, session) => ShowTenantsAsync(session)),
    ];

    private static async Task<int> ShowStatusAsync(ToolSession session)
    {
        var info = await session.Client.Cluster.GetInfoAsync(session.Interrupted).ConfigureAwait(false);
        var maintenance = await session.Client.GetMaintenanceAsync(session.Interrupted).ConfigureAwait(false);
        session.Write(() => StatusDocument.Of(info, maintenance), () =>
        {
            session.Terminal.Say($"{info.ClusterName} ({info.ClusterId}), OceanBase {info.ObVersion}: {info.Status}");
            session.Terminal.Say("");
            ToolTable.Write(session.Console, ["ZONE", "STATUS", "SERVER", "STATUS", "SQL PORT", "VERSION"], info.Zones.SelectMany(Rows), StatusStyle.Of);
            session.Terminal.Say("");
            session.Terminal.Say(maintenance.ToString());
        });
        return ExitCodes.Done;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Zone zone) => zone.Servers.Select(IReadOnlyList<string> (server, index) =>
    [
        index == 0 ? zone.Name : "",
        index == 0 ? zone.Status.ToString() : "",
        StatusDocument.AddressOf(server),
        server.Status.ToString(),
        server.SqlPort.ToString(CultureInfo.InvariantCulture),
        server.Version.Split('_')[0],
    ]);

    private static async Task<int> ShowTenantsAsync(ToolSession session)
    {
        var tenants = await session.Client.Tenants.ListAsync(cancellationToken: session.Interrupted).ConfigureAwait(false);
        session.Write(
            () => new TenantsDocument([.. tenants.Select(TenantDocument.Of)]),
            () => ToolTable.Write(
                session.Console,
                ["TENANT", "ID", "MODE", "STATUS", "LOCKED", "LOCALITY"],
                tenants.Select(IReadOnlyList<string> (tenant) =>
                [
                    tenant.TenantName,
                    tenant.TenantId.ToString(CultureInfo.InvariantCulture),
                    tenant.Mode.ToString(),
                    tenant.Status.ToString(),
                    tenant.IsLocked ? "yes" : "no",
                    tenant.Locality,
                ]),
                StatusStyle.Of));
        return ExitCodes.Done;
    }
}

namespace ObShell.Client.Testing;

/// <summary>The routes of the OBProxy that an agent manages.</summary>
internal static class ObproxyRoutes
{
    private const string CheckStatus = "Check obproxy status";
    private const string NotManaged = "OBProxy.NotBeManaged";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/obproxy", Add) { WorksWithoutDatabase = true },
        new("DELETE /api/v1/obproxy", Delete) { WorksWithoutDatabase = true },
        new("POST /api/v1/obproxy/start", Start) { WorksWithoutDatabase = true },
        new("POST /api/v1/obproxy/stop", Stop) { WorksWithoutDatabase = true },
        new("POST /api/v1/obproxy/upgrade", Upgrade) { WorksWithoutDatabase = true },
    ];

    private static Reply Add(ModelCall call)
    {
        if (call.Require("AddObproxyParam", ("home_path", "HomePath")) is { } refusal)
        {
            return refusal;
        }

        var (setup, servers, url) = (call.Setup, call.Text("rs_list"), call.Text("config_url"));
        if (setup.Obproxy is { } managed)
        {
            return new Refusal(400, "OBProxy.AlreadyManaged", $"The agent manages an obproxy already, at '{managed.HomePath}'");
        }

        if (servers is not null && url is not null)
        {
            return new Refusal(400, "OBProxy.RsListAndConfigUrl.Conflicted", "'rs_list' and 'config_url' cannot be used together");
        }

        if (servers is null && url is null && setup.Identity != Agents.AgentIdentity.ClusterAgent)
        {
            return new Refusal(400, "OBProxy.RsListOrConfigUrl.NotSpecified", "One of 'rs_list' and 'config_url' has to be specified");
        }

        int PortOr(string name, int otherwise) => (int)(call.Number(name) ?? otherwise);
        var added = new FakeObproxy(call.Text("name") ?? "", call.Text("home_path")!)
        {
            SqlPort = PortOr("sql_port", 2883),
            ExporterPort = PortOr("exporter_port", 2884),
            RpcPort = PortOr("rpc_port", 2885),
            RootServerList = servers ?? (url is null ? string.Join(';', call.Cluster.Servers.Select(server => $"{server.Address.Ip}:{server.SqlPort}")) : ""),
            ConfigUrl = url ?? "",
            Parameters = call.Map("parameters") ?? new Dictionary<string, string>(),
        };
        return StartDag(call, new DagDraft(DagCatalogue.AddObproxy)
            .Do("Start obproxy", () => added.IsRunning = true, () => added.IsRunning = false)
            .Do("Persist obproxy info", () => setup.Obproxy = added));
    }

    private static Reply Start(ModelCall call) => StartDag(call, new DagDraft(DagCatalogue.StartObproxy)
        .Do(CheckStatus, _ => call.Setup.Obproxy is null ? $"ERROR: [{NotManaged}]: The agent manages no obproxy" : null)
        .Do("Start obproxy", () => call.Setup.Obproxy!.IsRunning = true, () => call.Setup.Obproxy!.IsRunning = false));

    private static Reply Stop(ModelCall call) => call.Setup.Obproxy is { } obproxy
        ? StartDag(call, new DagDraft(DagCatalogue.StopObproxy).Do("Stop obproxy", () => obproxy.IsRunning = false, () => obproxy.IsRunning = true))
        : new Refusal(400, NotManaged, "The agent manages no obproxy");

    private static Reply Delete(ModelCall call) => call.Setup.Obproxy is { } obproxy
        ? StartDag(call, new DagDraft(DagCatalogue.DeleteObproxy)
            .Do("Stop obproxy", () => obproxy.IsRunning = false, () => obproxy.IsRunning = true)
            .Do("Delete obproxy", () => call.Setup.Obproxy = null))
        : Reply.NothingToDo;

    private static Reply Upgrade(ModelCall call)
    {
        if (call.Require("UpgradeObproxyParam", ("version", "Version"), ("release", "Release")) is { } refusal)
        {
            return refusal;
        }

        var (version, release, old) = (call.Text("version")!, call.Text("release")!, (call.Setup.Obproxy?.Version ?? "", call.Setup.Obproxy?.Build ?? ""));
        if (call.Setup.Obproxy is not { } obproxy)
        {
            return new Refusal(400, NotManaged, "The agent manages no obproxy");
        }

        return !obproxy.IsRunning ? new Refusal(400, "OBProxy.NotRunning", "The obproxy is not running")
            : PackageVersion.Of(version, release).CompareTo(PackageVersion.Of(obproxy.Version, obproxy.Build)) <= 0 ? new Refusal(400, "OBProxy.UpgradeToLowerVersion", $"The version {version}-{release} is not higher than {obproxy.Version}-{obproxy.Build}")
            : call.Setup.ObproxyPackages.Find(package => package.Version == version && package.Release == release) is not { } package ? new Refusal(400, "OBProxy.Package.NotFound", $"There is no package obproxy-ce-{version}-{release}")
            : StartDag(call, new DagDraft(DagCatalogue.UpgradeObproxy)
            .Do("Download obproxy pkg from sqlite", _ => DiskSpace.Missing(call.Cluster.Servers.Where(server => server.Address == call.Self), [package]))
            .Do(
                "Record obproxy info",
                () => (obproxy.Version, obproxy.Build) = (version, release.Split('.')[0]),
                () => (obproxy.Version, obproxy.Build) = old));
    }

    private static Reply StartDag(ModelCall call, DagDraft draft) => call.Start(draft, [call.Self]);
}

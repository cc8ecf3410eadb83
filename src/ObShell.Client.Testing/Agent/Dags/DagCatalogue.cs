namespace ObShell.Client.Testing;

/// <summary>The DAGs that routes start, as OBShell 4.5.0 lays them out: names, stages, what each stage allows, and what the DAG locks. Starts and stops have plans of their own.</summary>
internal static class DagCatalogue
{
    public static DagTemplate InitializeCluster { get; } = new("Initialize cluster", DagLock.Agent, DagHome.Agent,
        new("Integrate config", "rbck"),
        new("Create observer workdir", "rbck", OnEveryAgent: true),
        new("Start observer", "rbcpk", OnEveryAgent: true),
        new("Cluster boostrap", "rbck"),
        new("Migrate table", "rbck"),
        new("Modify password", "rbk"),
        new("Create user", "rck"),
        new("Migrate data", "rbck"),
        new("Convert follower to cluster agent", "rbk"),
        new("Synchronize agent from cluster", "rck", OnEveryAgent: true),
        new("Convert master to cluster agent", "rbk"),
        new("Import script for tenant", "rcpk"),
        new("Synchronize agent from cluster", "rck", OnEveryAgent: true));

    public static DagTemplate UpdateClusterConfig { get; } = new("Update cluster config", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Update cluster config", "rck"));

    public static DagTemplate UpdateObserverConfig { get; } = new("Update observer config", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Update observer config", "rck"));

    public static DagTemplate JoinSelf { get; } = new("Join self", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Join self", "k"));

    public static DagTemplate JoinToMaster { get; } = new("Join to master", DagLock.Agent, DagHome.Agent,
        new("Join to master", "k"),
        new("Be follower", "k"));

    public static DagTemplate RemoveFollower { get; } = new("Remove follower agent {ip}:{port}", DagLock.Agent, DagHome.Agent,
        new("Remove follower", "pk"),
        new("Remove follower agent {ip}:{port}", "k"));

    public static DagTemplate RemoveAllAgents { get; } = new("Remove all agents", DagLock.Agent, DagHome.Agent,
        new("Remove follower", "pk"),
        new("Remove master", ""));

    public static DagTemplate RemoveSelf { get; } = new("Follower remove self", DagLock.Agent, DagHome.Agent,
        new("Follower remove self", "k"),
        new("Agent to single", "k"));

    public static DagTemplate ScaleOut { get; } = new("Cluster scale out", DagLock.Cluster, DagHome.Cluster,
        new("Integrate server config", "rbk"),
        new("Create local scale out dag", "rbk"),
        new("Wait scale out ready", "rbk"),
        new("Wait remote deploy finish", "rbk"),
        new("Wait remote start finish", "rbk"),
        new("Prev check for scale_out", "rbk"),
        new("Add new zone for scale_out", "rbk"),
        new("Start new zone for scale_out", "rbk"),
        new("Add server for scale_out", "rbk"),
        new("Add agent for scale_out", "rbk"),
        new("Check cluster scale_out whether finished", "rbk"));

    public static DagTemplate ScaleIn { get; } = new("Cluster scale in", DagLock.Cluster, DagHome.Cluster,
        new("Delete observer", "rbcpk") { FailureReleases = true },
        new("Set agent to 'SCALING IN'", "rbcpk"),
        new("Wait delete observer success", "rbcpk"),
        new("Delete agent", "rcpk"),
        new("Try to inform to kill observer", "rbcpk"));

    public static DagTemplate ScaleInByForce { get; } = new("Cluster scale in", DagLock.Cluster, DagHome.Cluster,
        new("Delete observer", "rbcpk") { FailureReleases = true },
        new("Set agent to 'SCALING IN'", "rbcpk"),
        new("Check multi paxos member alive", "rbcpk"),
        new("Try to inform to kill observer", "rbcpk"),
        new("Wait delete observer success", "rbcpk"),
        new("Delete agent", "rcpk"));

    public static DagTemplate DeleteZone { get; } = new("Delete zone", DagLock.Cluster, DagHome.Cluster,
        new("Set agent to 'SCALING IN'", "rbcpk"),
        new("Stop zone {zone}", "rbcpk"),
        new("Delete observer", "rbcpk"),
        new("Wait delete observer success", "rbcpk"),
        new("Delete zone {zone}", "rcpk"),
        new("Delete agent", "rcpk"),
        new("Try to inform to kill observers", "rcpk"));

    public static DagTemplate CheckAgentUpgrade { get; } = new("Upgrade check obshell {version}-{release}", DagLock.None, DagHome.Cluster,
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate UpgradeAgents { get; } = new("Upgrade obshell {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Backup for upgrade", "rbcpk", OnEveryAgent: true),
        new("Install new obshell", "rbcpk", OnEveryAgent: true),
        new("Restart obshell", "rck", OnEveryAgent: true),
        new("Upgrade post table maintain", "rck", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate CheckUpgrade { get; } = new("Upgrade check OB {version}-{release}", DagLock.None, DagHome.Cluster,
        new("Check the python environment", "rbcpk", OnEveryAgent: true),
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate StopServiceUpgrade { get; } = new("OB stop service upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcpk", OnEveryAgent: true),
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Backup for upgrade", "rbcpk", OnEveryAgent: true),
        new("Install new obshell", "rbcpk", OnEveryAgent: true),
        new("Restart obshell", "rck", OnEveryAgent: true),
        new("Upgrade post table maintain", "rck", OnEveryAgent: true),
        new("Backup parameters", "rck"),
        new("Execute upgrade checker script", "rk"),
        new("Minor freeze before stop server", "rbcpk"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "rk"),
        new("Reinstall and restart observer", "rk", OnEveryAgent: true),
        new("Execute upgrade health checker script", "rk"),
        new("Execute upgrade post script", "rk"),
        new("Restore parameters", "rk"),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate StopServiceUpgradeWithoutAgents { get; } = new("OB stop service upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcpk", OnEveryAgent: true),
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Backup parameters", "rck"),
        new("Execute upgrade checker script", "rk"),
        new("Minor freeze before stop server", "rbcpk"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "rk"),
        new("Reinstall and restart observer", "rk", OnEveryAgent: true),
        new("Execute upgrade health checker script", "rk"),
        new("Execute upgrade post script", "rk"),
        new("Restore parameters", "rk"),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate RollingUpgrade { get; } = new("OB rolling upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcpk", OnEveryAgent: true),
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Backup for upgrade", "rbcpk", OnEveryAgent: true),
        new("Install new obshell", "rbcpk", OnEveryAgent: true),
        new("Restart obshell", "rck", OnEveryAgent: true),
        new("Upgrade post table maintain", "rck", OnEveryAgent: true),
        new("Backup parameters", "rck"),
        new("Execute upgrade checker script", "rk"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "rk"),
        new("Stop {zone}", "rk"),
        new("Minor freeze before stop server", "rbcpk"),
        new("Reinstall and restart observer", "rk"),
        new("Execute upgrade zone health checker script", "rk"),
        new("Start {zone}", "rk"),
        new("Execute upgrade post script", "rk"),
        new("Restore parameters", "rk"),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate RollingUpgradeWithoutAgents { get; } = new("OB rolling upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcpk", OnEveryAgent: true),
        new("Create upgrade dir", "rbcpk", OnEveryAgent: true),
        new("Download all required packages", "rbcpk", OnEveryAgent: true),
        new("Check all required packages", "rbcpk", OnEveryAgent: true),
        new("Unpack all required packages", "rbcpk", OnEveryAgent: true),
        new("Backup parameters", "rck"),
        new("Execute upgrade checker script", "rk"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "rk"),
        new("Stop {zone}", "rk"),
        new("Minor freeze before stop server", "rbcpk"),
        new("Reinstall and restart observer", "rk"),
        new("Execute upgrade zone health checker script", "rk"),
        new("Start {zone}", "rk"),
        new("Execute upgrade post script", "rk"),
        new("Restore parameters", "rk"),
        new("Remove upgrade check task dir", "rcpk", OnEveryAgent: true));

    public static DagTemplate CreateTenant { get; } = new("Create tenant {name}", DagLock.Tenant, DagHome.Cluster,
        new("Create tenant", "rbcpk") { FailureReleases = true },
        new("Set tenant parameter", "rbcpk") { FailureReleases = true },
        new("Modify tenant whitelist", "rbc") { FailureReleases = true },
        new("Set tenant time zone", "rbcpk") { FailureReleases = true },
        new("Set tenant variables", "rbck", OnEveryAgent: true) { FailureReleases = true },
        new("Import script for tenant", "rcpk", OnEveryAgent: true) { FailureReleases = true },
        new("Set root password", "rbck") { FailureReleases = true });

    public static DagTemplate DropTenant { get; } = new("Drop tenant", DagLock.Tenant, DagHome.Cluster,
        new("Drop tenant", "rcpk") { FailureReleases = true },
        new("Drop resource pools", "rcpk") { FailureReleases = true });

    public static DagTemplate DropTenantIntoRecycleBin { get; } = new("Drop tenant", DagLock.Tenant, DagHome.Cluster,
        new StageTemplate("Recycle tenant", "rcpk") { FailureReleases = true });

    public static DagTemplate ScaleOutTenantReplicas { get; } = new("Scale out tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Create and attach resource pools", "rbck") { FailureReleases = true },
        new("Alter tenant locality", "rbcpk") { FailureReleases = true });

    public static DagTemplate ScaleInTenantReplicas { get; } = new("Scale in tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Alter tenant locality", "rbcpk") { FailureReleases = true },
        new("Split resource pool", "rcpk") { FailureReleases = true },
        new("Drop resource pools", "rcpk") { FailureReleases = true });

    public static DagTemplate ModifyTenantReplicas { get; } = new("Modify tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Alter tenant locality", "rbcpk") { FailureReleases = true },
        new("Split resource pool", "rcpk") { FailureReleases = true },
        new("Alter resource pool unit config", "rbcpk") { FailureReleases = true },
        new("Alter resource pool unit num", "rbcpk") { FailureReleases = true });

    public static DagTemplate ModifyTenantPrimaryZone { get; } = new("Modify tenant primary zone", DagLock.Tenant, DagHome.Cluster,
        new StageTemplate("Modify tenant primary zone", "rbcpk") { FailureReleases = true });

    public static DagTemplate SetTenantBackupConfig { get; } = new("Set obcluster backup config for {name}", DagLock.Tenant, DagHome.Cluster,
        new("Check backup config", "rbcpk", OnEveryAgent: true),
        new("Set backup config", "rcpk"));

    public static DagTemplate SetClusterBackupConfig { get; } = new("Set obcluster backup config", DagLock.None, DagHome.Cluster,
        new("Check backup config", "rbcpk", OnEveryAgent: true),
        new("Set backup config", "rcpk"));

    public static DagTemplate BackUpCluster { get; } = new("Obcluster start full backup", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcpk", OnEveryAgent: true),
        new("Open archive log", "rbcpk"),
        new("Start backup", "rbcpk"),
        new("Wait backup Finish", "rbcpk"));

    public static DagTemplate BackUpTenant { get; } = new("Obcluster start full backup for {name}", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcpk", OnEveryAgent: true),
        new("Open archive log", "rbcpk"),
        new("Start backup", "rbcpk"),
        new("Wait backup Finish", "rbcpk"));

    public static DagTemplate BackUpClusterIncrementally { get; } = new("Obcluster start increment backup", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcpk", OnEveryAgent: true),
        new("Open archive log", "rbcpk"),
        new("Start backup", "rbcpk"),
        new("Wait backup Finish", "rbcpk"));

    public static DagTemplate BackUpTenantIncrementally { get; } = new("Obcluster start increment backup for {name}", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcpk", OnEveryAgent: true),
        new("Open archive log", "rbcpk"),
        new("Start backup", "rbcpk"),
        new("Wait backup Finish", "rbcpk"));

    public static DagTemplate RestoreTenant { get; } = new("Restore backup_{name}", DagLock.Tenant, DagHome.Cluster,
        new("Pre restore check", "rbcpk") { FailureReleases = true },
        new("Start restore", "rbcpk") { FailureReleases = true },
        new("Wait restore task finish", "rbcpk") { FailureReleases = true },
        new("Active tenant", "rcpk") { FailureReleases = true },
        new("Upgrade tenant", "rcpk") { FailureReleases = true });

    public static DagTemplate CancelRestore { get; } = new("Cancel restore {name}", DagLock.Tenant, DagHome.Cluster,
        new("Cancel restore", "rcpk"),
        new("Drop resource pool", "rcpk"));

    public static DagTemplate PurgeTenant { get; } = new("Wait tenant purge finished", DagLock.Tenant, DagHome.Cluster,
        new("Wait tenant purge finished", "rbck") { FailureReleases = true },
        new("Drop resource pools", "rcpk") { FailureReleases = true });

    public static DagTemplate InspectCluster { get; } = new("Cluster inspection", DagLock.None, DagHome.Agent,
        new("Install Obdiag", "rcpk"),
        new("Generate Inspection Config", "rcpk"),
        new("Inspection Task", "rcpk"),
        new("Generate Inspection Report", "rcpk"));

    public static DagTemplate AddObproxy { get; } = new("Add obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcpk") { FailureReleases = true },
        new("Start obproxy", "rbcpk"),
        new("Set proxyro password for connect", "rcpk"),
        new("Persist obproxy info", "rcpk"));

    public static DagTemplate StartObproxy { get; } = new("Start obproxy", DagLock.None, DagHome.Agent,
        new("Check obproxy status", "rcpk"),
        new("Start obproxy", "rbcpk"));

    public static DagTemplate StopObproxy { get; } = new("Stop obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcpk") { FailureReleases = true },
        new("Stop obproxy", "rbcpk"));

    public static DagTemplate DeleteObproxy { get; } = new("Delete obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcpk") { FailureReleases = true },
        new("Stop obproxy", "rbcpk"),
        new("Delete obproxy", "rcpk"),
        new("Clean obproxy dir", "rcpk"));

    public static DagTemplate UpgradeObproxy { get; } = new("Upgrade obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Create upgrade dir", "rbcpk"),
        new("Download obproxy pkg from sqlite", "rbk"),
        new("Check obproxy pkg", "rbcpk"),
        new("Backup for upgrade", "rbcpk"),
        new("Reinstall obproxy bin", "rbcpk"),
        new("Copy obproxy config db file", "rbcpk"),
        new("Record obproxy info", "rbcpk"),
        new("Hot restart obproxy", "rbcpk"),
        new("Wait hot restart obproxy finish", "rbcpk"),
        new("Remove upgrade dir", "rcpk"));
}

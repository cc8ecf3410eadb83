namespace ObShell.Client.Testing;

/// <summary>The DAGs that routes start, as OBShell 4.5.0 lays them out: names, stages, what each stage allows, and what the DAG locks. Starts and stops have plans of their own.</summary>
internal static class DagCatalogue
{
    public static DagTemplate InitializeCluster { get; } = new("Initialize cluster", DagLock.Agent, DagHome.Agent,
        new("Integrate config", "rbc"),
        new("Create observer workdir", "rbc", OnEveryAgent: true),
        new("Start observer", "rbcp", OnEveryAgent: true),
        new("Cluster boostrap", "rbc"),
        new("Migrate table", "rbc"),
        new("Modify password", "rb"),
        new("Create user", "rc"),
        new("Migrate data", "rbc"),
        new("Convert follower to cluster agent", "rb"),
        new("Synchronize agent from cluster", "rc", OnEveryAgent: true),
        new("Convert master to cluster agent", "rb"),
        new("Import script for tenant", "rcp"),
        new("Synchronize agent from cluster", "rc", OnEveryAgent: true));

    public static DagTemplate UpdateClusterConfig { get; } = new("Update cluster config", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Update cluster config", "rc"));

    public static DagTemplate UpdateObserverConfig { get; } = new("Update observer config", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Update observer config", "rc"));

    public static DagTemplate JoinSelf { get; } = new("Join self", DagLock.Agent, DagHome.Agent,
        new StageTemplate("Join self", ""));

    public static DagTemplate JoinToMaster { get; } = new("Join to master", DagLock.Agent, DagHome.Agent,
        new("Join to master", ""),
        new("Be follower", ""));

    public static DagTemplate RemoveFollower { get; } = new("Remove follower agent {ip}:{port}", DagLock.Agent, DagHome.Agent,
        new("Remove follower", "p"),
        new("Remove follower agent {ip}:{port}", ""));

    public static DagTemplate RemoveAllAgents { get; } = new("Remove all agents", DagLock.Agent, DagHome.Agent,
        new("Remove follower", "p"),
        new("Remove master", ""));

    public static DagTemplate RemoveSelf { get; } = new("Follower remove self", DagLock.Agent, DagHome.Agent,
        new("Follower remove self", ""),
        new("Agent to single", ""));

    public static DagTemplate ScaleOut { get; } = new("Cluster scale out", DagLock.Cluster, DagHome.Cluster,
        new("Integrate server config", "rb"),
        new("Create local scale out dag", "rb"),
        new("Wait scale out ready", "rb"),
        new("Wait remote deploy finish", "rb"),
        new("Wait remote start finish", "rb"),
        new("Prev check for scale_out", "rb"),
        new("Add new zone for scale_out", "rb"),
        new("Start new zone for scale_out", "rb"),
        new("Add server for scale_out", "rb"),
        new("Add agent for scale_out", "rb"),
        new("Check cluster scale_out whether finished", "rb"));

    public static DagTemplate ScaleIn { get; } = new("Cluster scale in", DagLock.Cluster, DagHome.Cluster,
        new("Delete observer", "rbcp") { FailureReleases = true },
        new("Set agent to 'SCALING IN'", "rbcp"),
        new("Wait delete observer success", "rbcp"),
        new("Delete agent", "rcp"),
        new("Try to inform to kill observer", "rbcp"));

    public static DagTemplate ScaleInByForce { get; } = new("Cluster scale in", DagLock.Cluster, DagHome.Cluster,
        new("Delete observer", "rbcp") { FailureReleases = true },
        new("Set agent to 'SCALING IN'", "rbcp"),
        new("Check multi paxos member alive", "rbcp"),
        new("Try to inform to kill observer", "rbcp"),
        new("Wait delete observer success", "rbcp"),
        new("Delete agent", "rcp"));

    public static DagTemplate DeleteZone { get; } = new("Delete zone", DagLock.Cluster, DagHome.Cluster,
        new("Set agent to 'SCALING IN'", "rbcp"),
        new("Stop zone {zone}", "rbcp"),
        new("Delete observer", "rbcp"),
        new("Wait delete observer success", "rbcp"),
        new("Delete zone {zone}", "rcp"),
        new("Delete agent", "rcp"),
        new("Try to inform to kill observers", "rcp"));

    public static DagTemplate CheckAgentUpgrade { get; } = new("Upgrade check obshell {version}-{release}", DagLock.None, DagHome.Cluster,
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate UpgradeAgents { get; } = new("Upgrade obshell {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Backup for upgrade", "rbcp", OnEveryAgent: true),
        new("Install new obshell", "rbcp", OnEveryAgent: true),
        new("Restart obshell", "rc", OnEveryAgent: true),
        new("Upgrade post table maintain", "rc", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate CheckUpgrade { get; } = new("Upgrade check OB {version}-{release}", DagLock.None, DagHome.Cluster,
        new("Check the python environment", "rbcp", OnEveryAgent: true),
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate StopServiceUpgrade { get; } = new("OB stop service upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcp", OnEveryAgent: true),
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Backup for upgrade", "rbcp", OnEveryAgent: true),
        new("Install new obshell", "rbcp", OnEveryAgent: true),
        new("Restart obshell", "rc", OnEveryAgent: true),
        new("Upgrade post table maintain", "rc", OnEveryAgent: true),
        new("Backup parameters", "rc"),
        new("Execute upgrade checker script", "r"),
        new("Minor freeze before stop server", "rbcp"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "r"),
        new("Reinstall and restart observer", "r", OnEveryAgent: true),
        new("Execute upgrade health checker script", "r"),
        new("Execute upgrade post script", "r"),
        new("Restore parameters", "r"),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate StopServiceUpgradeWithoutAgents { get; } = new("OB stop service upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcp", OnEveryAgent: true),
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Backup parameters", "rc"),
        new("Execute upgrade checker script", "r"),
        new("Minor freeze before stop server", "rbcp"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "r"),
        new("Reinstall and restart observer", "r", OnEveryAgent: true),
        new("Execute upgrade health checker script", "r"),
        new("Execute upgrade post script", "r"),
        new("Restore parameters", "r"),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate RollingUpgrade { get; } = new("OB rolling upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcp", OnEveryAgent: true),
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Backup for upgrade", "rbcp", OnEveryAgent: true),
        new("Install new obshell", "rbcp", OnEveryAgent: true),
        new("Restart obshell", "rc", OnEveryAgent: true),
        new("Upgrade post table maintain", "rc", OnEveryAgent: true),
        new("Backup parameters", "rc"),
        new("Execute upgrade checker script", "r"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "r"),
        new("Stop {zone}", "r"),
        new("Minor freeze before stop server", "rbcp"),
        new("Reinstall and restart observer", "r"),
        new("Execute upgrade zone health checker script", "r"),
        new("Start {zone}", "r"),
        new("Execute upgrade post script", "r"),
        new("Restore parameters", "r"),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate RollingUpgradeWithoutAgents { get; } = new("OB rolling upgrade {version}-{release}", DagLock.Cluster, DagHome.Cluster,
        new("Check the python environment", "rbcp", OnEveryAgent: true),
        new("Create upgrade dir", "rbcp", OnEveryAgent: true),
        new("Download all required packages", "rbcp", OnEveryAgent: true),
        new("Check all required packages", "rbcp", OnEveryAgent: true),
        new("Unpack all required packages", "rbcp", OnEveryAgent: true),
        new("Backup parameters", "rc"),
        new("Execute upgrade checker script", "r"),
        new("Execute upgrade pre script", "r"),
        new("Execute upgrade health checker script", "r"),
        new("Stop {zone}", "r"),
        new("Minor freeze before stop server", "rbcp"),
        new("Reinstall and restart observer", "r"),
        new("Execute upgrade zone health checker script", "r"),
        new("Start {zone}", "r"),
        new("Execute upgrade post script", "r"),
        new("Restore parameters", "r"),
        new("Remove upgrade check task dir", "rcp", OnEveryAgent: true));

    public static DagTemplate CreateTenant { get; } = new("Create tenant {name}", DagLock.Tenant, DagHome.Cluster,
        new("Create tenant", "rbcp") { FailureReleases = true },
        new("Set tenant parameter", "rbcp") { FailureReleases = true },
        new("Modify tenant whitelist", "rbc") { FailureReleases = true },
        new("Set tenant time zone", "rbcp") { FailureReleases = true },
        new("Set tenant variables", "rbc", OnEveryAgent: true) { FailureReleases = true },
        new("Import script for tenant", "rcp", OnEveryAgent: true) { FailureReleases = true },
        new("Set root password", "rbc") { FailureReleases = true });

    public static DagTemplate DropTenant { get; } = new("Drop tenant", DagLock.Tenant, DagHome.Cluster,
        new("Drop tenant", "rcp") { FailureReleases = true },
        new("Drop resource pools", "rcp") { FailureReleases = true });

    public static DagTemplate DropTenantIntoRecycleBin { get; } = new("Drop tenant", DagLock.Tenant, DagHome.Cluster,
        new StageTemplate("Recycle tenant", "rcp") { FailureReleases = true });

    public static DagTemplate ScaleOutTenantReplicas { get; } = new("Scale out tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Create and attach resource pools", "rbc") { FailureReleases = true },
        new("Alter tenant locality", "rbcp") { FailureReleases = true });

    public static DagTemplate ScaleInTenantReplicas { get; } = new("Scale in tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Alter tenant locality", "rbcp") { FailureReleases = true },
        new("Split resource pool", "rcp") { FailureReleases = true },
        new("Drop resource pools", "rcp") { FailureReleases = true });

    public static DagTemplate ModifyTenantReplicas { get; } = new("Modify tenant replicas", DagLock.Tenant, DagHome.Cluster,
        new("Alter tenant locality", "rbcp") { FailureReleases = true },
        new("Split resource pool", "rcp") { FailureReleases = true },
        new("Alter resource pool unit config", "rbcp") { FailureReleases = true },
        new("Alter resource pool unit num", "rbcp") { FailureReleases = true });

    public static DagTemplate ModifyTenantPrimaryZone { get; } = new("Modify tenant primary zone", DagLock.Tenant, DagHome.Cluster,
        new StageTemplate("Modify tenant primary zone", "rbcp") { FailureReleases = true });

    public static DagTemplate SetTenantBackupConfig { get; } = new("Set obcluster backup config for {name}", DagLock.Tenant, DagHome.Cluster,
        new("Check backup config", "rbcp", OnEveryAgent: true),
        new("Set backup config", "rcp"));

    public static DagTemplate SetClusterBackupConfig { get; } = new("Set obcluster backup config", DagLock.None, DagHome.Cluster,
        new("Check backup config", "rbcp", OnEveryAgent: true),
        new("Set backup config", "rcp"));

    public static DagTemplate BackUpCluster { get; } = new("Obcluster start full backup", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcp", OnEveryAgent: true),
        new("Open archive log", "rbcp"),
        new("Start backup", "rbcp"),
        new("Wait backup Finish", "rbcp"));

    public static DagTemplate BackUpTenant { get; } = new("Obcluster start full backup for {name}", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcp", OnEveryAgent: true),
        new("Open archive log", "rbcp"),
        new("Start backup", "rbcp"),
        new("Wait backup Finish", "rbcp"));

    public static DagTemplate BackUpClusterIncrementally { get; } = new("Obcluster start increment backup", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcp", OnEveryAgent: true),
        new("Open archive log", "rbcp"),
        new("Start backup", "rbcp"),
        new("Wait backup Finish", "rbcp"));

    public static DagTemplate BackUpTenantIncrementally { get; } = new("Obcluster start increment backup for {name}", DagLock.None, DagHome.Cluster,
        new("Check destination", "rbcp", OnEveryAgent: true),
        new("Open archive log", "rbcp"),
        new("Start backup", "rbcp"),
        new("Wait backup Finish", "rbcp"));

    public static DagTemplate RestoreTenant { get; } = new("Restore backup_{name}", DagLock.Tenant, DagHome.Cluster,
        new("Pre restore check", "rbcp") { FailureReleases = true },
        new("Start restore", "rbcp") { FailureReleases = true },
        new("Wait restore task finish", "rbcp") { FailureReleases = true },
        new("Active tenant", "rcp") { FailureReleases = true },
        new("Upgrade tenant", "rcp") { FailureReleases = true });

    public static DagTemplate CancelRestore { get; } = new("Cancel restore {name}", DagLock.Tenant, DagHome.Cluster,
        new("Cancel restore", "rcp"),
        new("Drop resource pool", "rcp"));

    public static DagTemplate PurgeTenant { get; } = new("Wait tenant purge finished", DagLock.Tenant, DagHome.Cluster,
        new("Wait tenant purge finished", "rbc") { FailureReleases = true },
        new("Drop resource pools", "rcp") { FailureReleases = true });

    public static DagTemplate InspectCluster { get; } = new("Cluster inspection", DagLock.None, DagHome.Agent,
        new("Install Obdiag", "rcp"),
        new("Generate Inspection Config", "rcp"),
        new("Inspection Task", "rcp"),
        new("Generate Inspection Report", "rcp"));

    public static DagTemplate AddObproxy { get; } = new("Add obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcp") { FailureReleases = true },
        new("Start obproxy", "rbcp"),
        new("Set proxyro password for connect", "rcp"),
        new("Persist obproxy info", "rcp"));

    public static DagTemplate StartObproxy { get; } = new("Start obproxy", DagLock.None, DagHome.Agent,
        new("Check obproxy status", "rcp"),
        new("Start obproxy", "rbcp"));

    public static DagTemplate StopObproxy { get; } = new("Stop obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcp") { FailureReleases = true },
        new("Stop obproxy", "rbcp"));

    public static DagTemplate DeleteObproxy { get; } = new("Delete obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Check obproxy status", "rcp") { FailureReleases = true },
        new("Stop obproxy", "rbcp"),
        new("Delete obproxy", "rcp"),
        new("Clean obproxy dir", "rcp"));

    public static DagTemplate UpgradeObproxy { get; } = new("Upgrade obproxy", DagLock.Obproxy, DagHome.Agent,
        new("Create upgrade dir", "rbcp"),
        new("Download obproxy pkg from sqlite", "rb"),
        new("Check obproxy pkg", "rbcp"),
        new("Backup for upgrade", "rbcp"),
        new("Reinstall obproxy bin", "rbcp"),
        new("Copy obproxy config db file", "rbcp"),
        new("Record obproxy info", "rbcp"),
        new("Hot restart obproxy", "rbcp"),
        new("Wait hot restart obproxy finish", "rbcp"),
        new("Remove upgrade dir", "rcp"));
}

using ObShell.Client.Agents;
using ObShell.Client.Monitoring;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>
/// The OceanBase cluster behind a <see cref="FakeObShell"/> or a <see cref="FakeObShellCluster"/>: what its routes read and its DAGs change. Tests seed it before a call and
/// look at it afterwards.
/// </summary>
/// <remarks>An effect of a DAG shows when the stage that brings it about has run, and not before. All members can be used from any thread.</remarks>
/// <example>
/// <code>
/// fake.Cluster.Tenants.Add("orders");
/// await obshell.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Immediate));
/// Assert.That(fake.Cluster.Zones["zone1"].IsStopped);
/// </code>
/// </example>
public sealed class FakeCluster
{
    private const int DefaultFailure = -4009;
    private readonly List<(string Name, FakeDagScript Script)> _scripts = [];
    private readonly TimeProvider _timeProvider;
    private readonly Queue<FakeJobFailure> _backupFailures = [];
    private readonly Queue<FakeJobFailure> _restoreFailures = [];
    private readonly Dictionary<string, string> _sshFailures = [];
    private readonly Dictionary<string, Func<DateTimeOffset, double>> _metrics = [];
    private int _lastServerId;
    private int _lastId = 1000;
    private int _lastUnitConfigId = 1000;
    private int _lastPoolId = 1000;
    private int _lastTenantId = 1000;
    private long _lastSessionId = 3221600099;

    internal FakeCluster(ModelGate gate, TimeProvider timeProvider)
    {
        Gate = gate;
        _timeProvider = timeProvider;
        Zones = new(gate, zone => zone.Name);
        Servers = new(gate, server => server.Address.ToString());
        UnitConfigs = new(gate, unit => unit.Name);
        Pools = new(gate, pool => pool.Name);
        Tenants = new(this);
        RecycleBin = new(gate, recycled => recycled.ObjectName);
        Parameters = new(gate);
        Packages = new(gate, package => package.ToString());
        BackupSources = new(gate, source => source.DataUri);
        Restores = new(gate, restore => $"{restore.Id}");
        Inspections = new(gate, inspection => $"{inspection.Id}");
        Credentials = new(gate, credential => $"{credential.Id}");
        Silencers = new(gate, silencer => silencer.Id);
    }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "obcluster";

    /// <summary>The id.</summary>
    public int Id { get; set; } = 1;

    /// <summary>The version of the database, such as <c>4.3.5.2</c>.</summary>
    public string DatabaseVersion { get; set; } = "4.3.5.2";

    /// <summary>The build of the database, which follows its version.</summary>
    public string DatabaseBuild { get; set; } = "102000132025060917";

    /// <summary>Whether it is the community edition.</summary>
    public bool IsCommunityEdition { get; set; } = true;

    /// <summary>The zones, by name.</summary>
    public FakeSet<FakeZone> Zones { get; }

    /// <summary>The servers, by the address of their agent (<c>ip:port</c>).</summary>
    public FakeSet<FakeServer> Servers { get; }

    /// <summary>The tenants, <c>sys</c> included, by name.</summary>
    public FakeTenants Tenants { get; }

    /// <summary>The unit configurations, by name.</summary>
    public FakeSet<FakeUnitConfig> UnitConfigs { get; }

    /// <summary>The resource pools, by name.</summary>
    public FakeSet<FakePool> Pools { get; }

    /// <summary>The tenants in the recycle bin, by the names that they have there.</summary>
    public FakeSet<FakeRecycledTenant> RecycleBin { get; }

    /// <summary>The parameters of the cluster that were set for all servers; <see cref="FakeServer.Parameters"/> has those that were set for one.</summary>
    public FakeSettings Parameters { get; }

    /// <summary>The scenarios that tenants can be created for; none as long as the observers come without templates of parameters.</summary>
    public IReadOnlyList<TenantScenario> Scenarios { get; set; } = [];

    /// <summary>The packages that were uploaded for upgrades, by file name without <c>.rpm</c>.</summary>
    public FakeSet<FakePackage> Packages { get; }

    /// <summary>How long the backups take that are started from now on. A backup that is canceled takes a tenth of it to end.</summary>
    public TimeSpan BackupDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the restores take that are started from now on.</summary>
    public TimeSpan RestoreDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long it takes to start, stop or suspend the archiving of logs.</summary>
    public TimeSpan ArchiveLogDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The backups that restores can take, by where they are. Those of a tenant of the cluster are among them from its first backup on, also when it is dropped.</summary>
    public FakeSet<FakeBackupSource> BackupSources { get; }

    /// <summary>The restores by id, the oldest first.</summary>
    public FakeSet<FakeRestoreJob> Restores { get; }

    /// <summary>The inspections by id, the oldest first.</summary>
    public FakeSet<FakeInspection> Inspections { get; }

    /// <summary>What inspections find besides servers that are down and disks that are full.</summary>
    public IReadOnlyList<FakeFinding> InspectionFindings { get; set; } = [];

    /// <summary>Whether the agents reach each other's hosts by SSH without a password. Where they do not, an inspection needs credentials for the hosts.</summary>
    public bool HasPasswordlessSsh { get; set; } = true;

    /// <summary>The credentials that OBShell keeps, by id.</summary>
    public FakeSet<FakeCredential> Credentials { get; }

    /// <summary>The key that OBShell encrypts the credentials with, in base64; empty for one of its own.</summary>
    public string CredentialKey { get; internal set; } = "";

    /// <summary>Where metrics and alarm rules come from; null when that is not configured.</summary>
    public ExternalSystemConfig? Prometheus { get; set; }

    /// <summary>Where alerts and silencers are; null when that is not configured.</summary>
    public ExternalSystemConfig? Alertmanager { get; set; }

    /// <summary>The alerts. One without a status is suppressed by the silencers that fit it, and otherwise active.</summary>
    public IReadOnlyList<Alert> Alerts { get; set; } = [];

    /// <summary>The alarm rules. One without a state fires while there is an alert of its name.</summary>
    public IReadOnlyList<AlarmRule> AlarmRules { get; set; } = [];

    /// <summary>The silencers by id.</summary>
    public FakeSet<FakeSilencer> Silencers { get; }

    /// <summary>The storage that the servers share; null when each has its own.</summary>
    public FakeSharedStorage? SharedStorage { get; set; }

    internal ModelGate Gate { get; }

    /// <summary>Whether tenants get the parameter that splits global indexes when they are created.</summary>
    internal bool SplitsGlobalIndexes => IsCommunityEdition && Version.TryParse(DatabaseVersion, out var version) && version >= new Version(4, 3, 5, 2);

    /// <summary>Whether any observer can be reached, so that the database answers.</summary>
    internal bool Answers => Servers.Any(server => server.Availability == ObserverAvailability.ConnectionAvailable);

    internal DateTimeOffset Now => _timeProvider.GetUtcNow();

    /// <summary>Adds a zone without servers, unless there is one of that name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public FakeZone AddZone(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Gate.Enter(() => Zones.Find(name) ?? Zones.Put(new FakeZone(name)));
    }

    /// <summary>Adds a server whose observer runs, and its zone when there is none of that name. No agent listens there.</summary>
    /// <param name="address">The address of its agent.</param>
    /// <param name="zone">The name of its zone.</param>
    /// <returns>The server.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is null or empty, or the address is in the cluster already.</exception>
    public FakeServer AddServer(AgentAddress address, string zone)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrEmpty(zone);
        return Gate.Enter(() =>
        {
            if (Servers.Contains(address.ToString()))
            {
                throw new ArgumentException($"The server {address} is in the cluster already.", nameof(address));
            }

            _ = AddZone(zone);
            var neighbours = Servers.Count(server => server.Address.Ip == address.Ip);
            return Servers.Put(new FakeServer(address, zone, ++_lastServerId, 10 * neighbours, Now) { Parameters = new(Gate) });
        });
    }

    /// <summary>
    /// Lays down how the next DAG runs whose name begins in a certain way, whichever agent starts it. Of several such scripts the first one goes first;
    /// <see cref="FakeObShell.NextDag"/> is for all others.
    /// </summary>
    /// <param name="name">The name of the DAG or how it begins, such as <c>Create tenant</c>.</param>
    /// <param name="script">How it runs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void ScriptNext(string name, FakeDagScript script)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(script);
        Gate.Enter(() => _scripts.Add((name, script)));
    }

    /// <summary>Has the next backup fail that is started. The DAG that waits for it succeeds all the same, as with a real agent.</summary>
    /// <param name="comment">What the database says about it.</param>
    /// <param name="result">The error code of the database.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comment"/> is null.</exception>
    public void FailNextBackup(string comment = "I/O error", int result = DefaultFailure) => Fail(_backupFailures, comment, result);

    /// <summary>Has the next restore fail that is started. The DAG that waits for it fails when it comes to the tenant, which does not exist.</summary>
    /// <param name="comment">What the database says about it.</param>
    /// <param name="result">The error code of the database.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comment"/> is null.</exception>
    public void FailNextRestore(string comment = "I/O error", int result = DefaultFailure) => Fail(_restoreFailures, comment, result);

    /// <summary>Adds backups that a restore can take, as another cluster has made them. Logs are archived at the same place.</summary>
    /// <param name="dataUri">Where the backups are.</param>
    /// <param name="tenant">The name that the tenant had.</param>
    /// <param name="from">From which time on it can be restored to.</param>
    /// <param name="to">Up to which time it can be restored to.</param>
    /// <param name="archiveUri">Where the archived logs are; null for where the backups are.</param>
    /// <param name="cluster">The name that the cluster had.</param>
    /// <returns>The backups.</returns>
    /// <exception cref="ArgumentException"><paramref name="dataUri"/> or <paramref name="tenant"/> is null or empty, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cluster"/> is null.</exception>
    public FakeBackupSource AddBackupSource(string dataUri, string tenant, DateTimeOffset from, DateTimeOffset to, string? archiveUri = null, string cluster = "obcluster")
    {
        ArgumentException.ThrowIfNullOrEmpty(dataUri);
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        ArgumentNullException.ThrowIfNull(cluster);
        if (to < from)
        {
            throw new ArgumentException("The time ends before it begins.", nameof(to));
        }

        return Gate.Enter(() => Replace(new FakeBackupSource(BackupUri.WithoutKeys(dataUri), BackupUri.WithoutKeys(archiveUri ?? dataUri), tenant, NextId(), cluster, (from, to))));
    }

    /// <summary>Starts a restore to the last possible time without OBShell, as by SQL. It takes <see cref="RestoreDuration"/>.</summary>
    /// <param name="tenant">The name of the tenant that is restored, which exists when the restore has succeeded.</param>
    /// <param name="source">The backups that it is restored from.</param>
    /// <returns>The restore.</returns>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public FakeRestoreJob AddRestore(string tenant, FakeBackupSource source)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        ArgumentNullException.ThrowIfNull(source);
        return Gate.Enter(() => Restores.Put(new FakeRestoreJob(this, NextId(), tenant, source, Now, job => job.TenantId = Tenants.Add(tenant).Id)
        {
            RestoresTo = source.Windows is [.., var window] ? window.To : Now,
        }));
    }

    /// <summary>Adds an inspection that has just succeeded.</summary>
    /// <param name="scenario">What was inspected.</param>
    /// <param name="findings">What it has found.</param>
    /// <returns>The inspection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public FakeInspection AddInspection(InspectionScenario scenario, params IReadOnlyList<FakeFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Gate.Enter(() => Inspections.Put(new FakeInspection(NextId(), scenario, Now)).Succeed(Now, [.. findings]));
    }

    /// <summary>Adds a credential for hosts, whose SSH ports are 22.</summary>
    /// <param name="name">The name.</param>
    /// <param name="username">The name of the user.</param>
    /// <param name="passphrase">The password.</param>
    /// <param name="hosts">The addresses of the hosts.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public FakeCredential AddCredential(string name, string username, string passphrase, params IReadOnlyList<string> hosts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(username);
        ArgumentNullException.ThrowIfNull(passphrase);
        ArgumentNullException.ThrowIfNull(hosts);
        return Gate.Enter(() => Credentials.Put(new FakeCredential(NextId(), Now) { Name = name, Username = username, Passphrase = passphrase, Targets = [.. hosts.Select(host => (host, 22))] }));
    }

    /// <summary>Has logins to a host by SSH fail from now on.</summary>
    /// <param name="host">The address of the host.</param>
    /// <param name="message">Why they fail; null to have them succeed again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="host"/> is null.</exception>
    public void FailSsh(string host, string? message = "ssh: unable to authenticate")
    {
        ArgumentNullException.ThrowIfNull(host);
        Gate.Enter(() =>
        {
            _ = _sshFailures.Remove(host);
            if (message is not null)
            {
                _sshFailures[host] = message;
            }
        });
    }

    /// <summary>Lays down the values of a metric, in place of those that follow from the cluster.</summary>
    /// <param name="key">The key of the metric, such as <c>cpu_percent</c>.</param>
    /// <param name="value">The value at a time, which is the same for all that has the metric.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public void SetMetric(string key, Func<DateTimeOffset, double> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        Gate.Enter(() => _metrics[key] = value);
    }

    /// <summary>Adds a unit configuration of one core and 1 GiB, which can be changed afterwards.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The unit configuration.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is one of that name.</exception>
    public FakeUnitConfig AddUnitConfig(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Gate.Enter(() => UnitConfigs.Contains(name)
            ? throw new ArgumentException($"There is a unit configuration '{name}' already.", nameof(name))
            : UnitConfigs.Put(new FakeUnitConfig(name, ++_lastUnitConfigId, Now)));
    }

    /// <summary>Adds a package, as an upload does; one of the same name, version, release and architecture is replaced.</summary>
    /// <param name="name">The name, such as <c>oceanbase-ce</c>, <c>oceanbase-ce-libs</c> or <c>obshell</c>.</param>
    /// <param name="version">The version, such as <c>4.3.5.3</c>.</param>
    /// <param name="release">The release with its distribution, such as <c>103000012025080818.el8</c>.</param>
    /// <param name="architecture">The architecture.</param>
    /// <returns>The package.</returns>
    /// <exception cref="ArgumentException">An argument is null or empty, or <paramref name="release"/> has no distribution.</exception>
    public FakePackage AddPackage(string name, string version, string release, string architecture = FakePackage.DefaultArchitecture) =>
        Add(FakePackage.Create(NextId(), name, version, release, architecture, Now));

    internal FakePackage Add(FakePackage package) => Gate.Enter(() =>
    {
        _ = Packages.Remove(package.ToString());
        return Packages.Put(package);
    });

    internal string? SshFailure(string host) => _sshFailures.GetValueOrDefault(host);

    internal Func<DateTimeOffset, double>? FindMetric(string key) => _metrics.GetValueOrDefault(key);

    internal FakeJobFailure? TakeBackupFailure() => _backupFailures.TryDequeue(out var failure) ? failure : null;

    internal FakeJobFailure? TakeRestoreFailure() => _restoreFailures.TryDequeue(out var failure) ? failure : null;

    /// <summary>Lets restores take the backups of a tenant.</summary>
    internal void Register(FakeTenantBackup backup, int tenantId) => Replace(new FakeBackupSource(backup, tenantId, Name));

    /// <summary>A number that nothing of the cluster has had yet.</summary>
    internal int NextId() => ++_lastId;

    /// <summary>The id of a new tenant, which is even: the one before is that of its meta tenant.</summary>
    internal int NextTenantId() => _lastTenantId += 2;

    internal long NextSessionId() => ++_lastSessionId;

    /// <summary>The name that OBShell gives a new pool.</summary>
    internal string PoolName(string tenant, string zone) => $"{tenant}_{zone}_{Now.ToUnixTimeSeconds()}";

    internal FakePool AddPool(string name, string zone, FakeUnitConfig unit, int unitCount) =>
        Pools.Put(new FakePool(name, ++_lastPoolId, unit, [zone], Now) { UnitCount = unitCount });

    /// <summary>Makes it a cluster that has what every cluster has.</summary>
    internal void AddSystem()
    {
        var unit = UnitConfigs.Put(new FakeUnitConfig("sys_unit_config", 1, Now) { LogDiskBytes = 2L << 30 });
        var tenant = Tenants.Put(new FakeTenant(this, "sys", 1, TenantMode.Mysql) { Comment = "system tenant", Whitelist = "%" });
        string[] zones = [.. Zones.Select(zone => zone.Name)];
        tenant.Replicas = new OrderedDictionary<string, ReplicaType>(zones.Select(zone => KeyValuePair.Create(zone, ReplicaType.Full)));
        Pools.Put(new FakePool("sys_pool", 1, unit, zones, Now) { Tenant = tenant });
    }

    /// <summary>Forgets the scripts of <see cref="ScriptNext"/> that no DAG has used up.</summary>
    public void ClearScripts() => Gate.Enter(_scripts.Clear);

    /// <summary>Takes back what every cluster has.</summary>
    internal void RemoveSystem()
    {
        _ = Tenants.Remove("sys");
        _ = Pools.Remove("sys_pool");
        _ = UnitConfigs.Remove("sys_unit_config");
    }

    internal FakeDagScript? TakeScript(string name) => Gate.Enter(() =>
    {
        var index = _scripts.FindIndex(item => name.StartsWith(item.Name, StringComparison.Ordinal));
        if (index < 0)
        {
            return null;
        }

        var script = _scripts[index].Script;
        _scripts.RemoveAt(index);
        return script;
    });

    internal IReadOnlyList<FakeServer> ServersOf(string zone) => [.. Servers.Where(server => server.Zone == zone)];

    internal FakeServer? FindServer(AgentAddress address) => Servers.Find(address.ToString());

    private FakeBackupSource Replace(FakeBackupSource source)
    {
        _ = BackupSources.Remove(source.DataUri);
        return BackupSources.Put(source);
    }

    private void Fail(Queue<FakeJobFailure> failures, string comment, int result)
    {
        ArgumentNullException.ThrowIfNull(comment);
        Gate.Enter(() => failures.Enqueue(new(comment, result)));
    }
}

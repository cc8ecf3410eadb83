using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>A tenant of a <see cref="FakeCluster"/>.</summary>
/// <example>
/// <code>
/// var orders = fake.Tenants.Add("orders");
/// orders.AddDatabase("shop");
/// orders.AddUser("app").DatabasePrivileges = [new() { DatabaseName = "shop", Privileges = [MySqlPrivilege.Select] }];
/// orders.Parameters["undo_retention"] = "3600";
/// </code>
/// </example>
public sealed class FakeTenant
{
    internal const string WhitelistVariable = "ob_tcp_invited_nodes";
    private readonly FakeCluster _cluster;

    internal FakeTenant(FakeCluster cluster, string name, int id, TenantMode mode)
    {
        (_cluster, Name, Id, Mode, CreatedAt) = (cluster, name, id, mode, cluster.Now);
        var gate = cluster.Gate;
        Users = new(gate, user => user.Name);
        Roles = new(gate, role => role.Name);
        Databases = new(gate, database => database.Name);
        Sessions = new(gate, session => $"{session.Id}");
        Deadlocks = new(gate, deadlock => deadlock.Id);
        Parameters = new(gate, ParameterCatalogue.OfTenants(cluster));
        Variables = new(gate, VariableCatalogue.Of(cluster, mode));
        Compaction = new(cluster);
        Backup = new(cluster, this);
        _ = AddUser(mode == TenantMode.Oracle ? "SYS" : "root");
        Administrator.GlobalPrivileges = PrivilegeCatalogue.AllOf(mode);
        foreach (var database in mode == TenantMode.Oracle ? [] : (string[])["information_schema", "mysql", "oceanbase", "test"])
        {
            _ = AddDatabase(database);
        }
    }

    /// <summary>The name.</summary>
    public string Name { get; internal set; }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>Which database it is compatible with.</summary>
    public TenantMode Mode { get; }

    /// <summary>What is said of it.</summary>
    public string Comment { get; set; } = "";

    /// <summary>The zones that leaders should be in, such as <c>zone1;zone2,zone3</c>, or <c>RANDOM</c>.</summary>
    public string PrimaryZone { get; internal set; } = "RANDOM";

    /// <summary>The types of its replicas by zone.</summary>
    public IReadOnlyDictionary<string, ReplicaType> Replicas { get; internal set; } = new OrderedDictionary<string, ReplicaType>();

    /// <summary>The collation, which the charset follows from.</summary>
    public string Collation { get; set; } = CharsetCatalogue.DefaultCollation;

    /// <summary>From where clients may connect: the variable <c>ob_tcp_invited_nodes</c>.</summary>
    public string Whitelist
    {
        get => Variables[WhitelistVariable];
        set => Variables[WhitelistVariable] = value;
    }

    /// <summary>Whether nothing can be written: the variable <c>read_only</c>.</summary>
    public bool IsReadOnly
    {
        get => Variables["read_only"] is "1" or "ON";
        set => Variables["read_only"] = value ? "1" : "0";
    }

    /// <summary>Whether it is locked, so that no client can connect.</summary>
    public bool IsLocked { get; set; }

    /// <summary>The password of <c>root</c>, or of <c>SYS</c> in the mode ORACLE; empty for none. That of the tenant <c>sys</c> is the one of the agent.</summary>
    public string RootPassword
    {
        get => Administrator.Password;
        set => Administrator.Password = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The parameters by name.</summary>
    public FakeSettings Parameters { get; }

    /// <summary>The global variables by name.</summary>
    public FakeSettings Variables { get; }

    /// <summary>The users by name, <c>root</c> or <c>SYS</c> included.</summary>
    public FakeSet<FakeUser> Users { get; }

    /// <summary>The roles by name, which only the mode ORACLE has.</summary>
    public FakeSet<FakeRole> Roles { get; }

    /// <summary>The databases by name, which only the mode MYSQL has.</summary>
    public FakeSet<FakeDatabase> Databases { get; }

    /// <summary>The objects that privileges can be granted for, which only the mode ORACLE has.</summary>
    public IReadOnlyList<DatabaseObject> Objects { get; set; } = [];

    /// <summary>The connections of clients by id.</summary>
    public FakeSet<FakeTenantSession> Sessions { get; }

    /// <summary>The deadlocks by id.</summary>
    public FakeSet<FakeDeadlock> Deadlocks { get; }

    /// <summary>The major compaction.</summary>
    public FakeCompaction Compaction { get; }

    /// <summary>The backups, and how they are configured.</summary>
    public FakeTenantBackup Backup { get; }

    /// <summary>How many slow statements it has had.</summary>
    public long SlowSqlCount { get; set; }

    /// <summary>Its resource pools.</summary>
    public IReadOnlyList<FakePool> Pools => [.. _cluster.Pools.Where(pool => pool.Tenant == this)];

    /// <summary>The password of its administrator that an agent has been told to remember.</summary>
    internal string PersistedPassword { get; set; } = "";

    internal bool IsSystem => Name == "sys";

    internal FakeUser Administrator => Users.First();

    /// <summary>Adds a user without a password and privileges, which can be changed afterwards.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is a user of that name.</exception>
    public FakeUser AddUser(string name) => Add(Users, name, () => new FakeUser(name, _cluster.Now));

    /// <summary>Adds a role without privileges, which can be changed afterwards.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is a role of that name.</exception>
    /// <exception cref="InvalidOperationException">The tenant is not of the mode ORACLE.</exception>
    public FakeRole AddRole(string name) => Mode == TenantMode.Oracle
        ? Add(Roles, name, () => new FakeRole(name, _cluster.Now))
        : throw new InvalidOperationException($"The tenant '{Name}' has the mode {Mode}, in which there are no roles.");

    /// <summary>Adds a database with the collation of the tenant, which can be changed afterwards.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The database.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or there is a database of that name.</exception>
    /// <exception cref="InvalidOperationException">The tenant is not of the mode MYSQL.</exception>
    public FakeDatabase AddDatabase(string name) => Mode == TenantMode.Oracle
        ? throw new InvalidOperationException($"The tenant '{Name}' has the mode {Mode}, in which there are no databases.")
        : Add(Databases, name, () => new FakeDatabase(name, Collation, _cluster.Now));

    /// <summary>Adds a connection of a client.</summary>
    /// <param name="user">The name of the user.</param>
    /// <param name="database">The database that it uses.</param>
    /// <param name="statement">The statement that runs; null when none does.</param>
    /// <param name="server">The server that it is at; null for the first one of the tenant.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException"><paramref name="user"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="database"/> is null.</exception>
    public FakeTenantSession AddSession(string user = "root", string database = "oceanbase", string? statement = null, FakeServer? server = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentNullException.ThrowIfNull(database);
        return _cluster.Gate.Enter(() =>
        {
            server ??= _cluster.Servers.FirstOrDefault(item => Replicas.ContainsKey(item.Zone));
            return Sessions.Put(new FakeTenantSession(_cluster.NextSessionId(), server, user, database, _cluster.Now) { Statement = statement });
        });
    }

    /// <summary>Adds a deadlock that is reported now.</summary>
    /// <param name="statements">The statements that waited for each other. The last one was rolled back.</param>
    /// <returns>The deadlock.</returns>
    /// <exception cref="ArgumentException">There are less than two statements.</exception>
    public FakeDeadlock AddDeadlock(params IReadOnlyList<string> statements) => statements is { Count: >= 2 }
        ? _cluster.Gate.Enter(() => Deadlocks.Put(new FakeDeadlock($"{_cluster.NextId()}", [.. statements], _cluster.Now)))
        : throw new ArgumentException("A deadlock has at least two statements.", nameof(statements));

    /// <summary>Gives the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    private T Add<T>(FakeSet<T> set, string name, Func<T> create)
        where T : class
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _cluster.Gate.Enter(() => set.Contains(name) ? throw new ArgumentException($"The tenant '{Name}' has '{name}' already.", nameof(name)) : set.Put(create()));
    }
}

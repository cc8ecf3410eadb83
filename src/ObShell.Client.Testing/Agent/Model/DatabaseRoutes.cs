using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The routes about databases, which tenants of the mode MYSQL have.</summary>
internal static partial class DatabaseRoutes
{
    private const string OneDatabase = "/api/v1/tenant/{name}/databases/{database}";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/tenant/{name}/databases", TenantGuard.Connected(Create, TenantMode.Mysql)),
        new("GET /api/v1/tenant/{name}/databases", TenantGuard.Connected((call, tenant) => Reply.Contents(tenant.Databases.Select(database => Describe(call, database))), TenantMode.Mysql)),
        new($"GET {OneDatabase}", About((call, database) => Reply.With(Describe(call, database)))),
        new($"PUT {OneDatabase}", About(Change)),
        new($"DELETE {OneDatabase}", TenantGuard.Connected((call, tenant) => call.Unless(null, () => tenant.Databases.Remove(call.Segment("database"))), TenantMode.Mysql)),
    ];

    private static Func<ModelCall, Reply> About(Func<ModelCall, FakeDatabase, Reply> handle) => TenantGuard.Connected(
        (call, tenant) => tenant.Databases.Find(call.Segment("database")) is { } database
            ? handle(call, database)
            : call.Refuse(TenantRefusals.DatabaseNotExist(call.Segment("database"), tenant.Name)),
        TenantMode.Mysql);

    private static Reply Create(ModelCall call, FakeTenant tenant)
    {
        if (call.Require("CreateDatabaseParam", ("db_name", "DbName")) is { } missing)
        {
            return missing;
        }

        var name = call.Text("db_name")!;
        var refusal = (DatabaseName().IsMatch(name) ? null : TenantRefusals.DatabaseNameInvalid(name))
            ?? (tenant.Databases.Contains(name)
                ? TenantRefusals.Database($"Failed to create database {name} of tenant {tenant.Name}: Error 1007 (HY000): Can't create database '{name}'; database exists")
                : null)
            ?? CheckCollation(call);
        return call.Unless(refusal, () => Apply(call, tenant.AddDatabase(name)));
    }

    private static Reply Change(ModelCall call, FakeDatabase database) => call.Unless(CheckCollation(call), () => Apply(call, database));

    private static Refusal? CheckCollation(ModelCall call) => call.Text("collation") is { Length: > 0 } collation && CharsetCatalogue.OfCollation(collation) is null
        ? TenantRefusals.Database($"Error 1273 (HY000): Unknown collation: '{collation}'")
        : null;

    private static void Apply(ModelCall call, FakeDatabase database)
    {
        database.Collation = call.Text("collation") is { Length: > 0 } collation ? collation : database.Collation;
        database.IsReadOnly = call.Body["read_only"] is null ? database.IsReadOnly : call.Flag("read_only");
    }

    private static JsonObject Describe(ModelCall call, FakeDatabase database)
    {
        var self = call.Setup.Topology.Self;
        return new()
        {
            ["db_name"] = database.Name,
            ["charset"] = CharsetCatalogue.OfCollation(database.Collation)?.Name ?? "",
            ["collation"] = database.Collation,
            ["read_only"] = database.IsReadOnly,
            ["create_time"] = database.CreatedAt.ToUnixTimeSeconds(),
            ["connection_urls"] = TenantJson.Connection($"jdbc:mysql://{self.Ip}:{call.Cluster.FindServer(self)?.SqlPort}/{database.Name}"),
        };
    }

    [GeneratedRegex("^[a-zA-Z_0-9-]{2,64}$")]
    private static partial Regex DatabaseName();
}

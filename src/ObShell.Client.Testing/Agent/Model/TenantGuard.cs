using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>What routes about a tenant check before anything else.</summary>
internal static class TenantGuard
{
    /// <summary>A route about a tenant that there has to be.</summary>
    public static Func<ModelCall, Reply> Existing(Func<ModelCall, FakeTenant, Reply> handle) => call =>
        call.Cluster.Tenants.Find(call.Segment("name")) is { } tenant ? handle(call, tenant) : TenantRefusals.NotExist(call.Segment("name"));

    /// <summary>A route about a tenant that must not be locked, and has to have a mode.</summary>
    public static Func<ModelCall, Reply> Open(Func<ModelCall, FakeTenant, Reply> handle, TenantMode? mode = null) => Existing((call, tenant) =>
        tenant.IsLocked ? TenantRefusals.Locked(tenant.Name)
        : mode is { } required && required != tenant.Mode ? TenantRefusals.OtherMode(required)
        : handle(call, tenant));

    /// <summary>A route that connects to a tenant with the password of its administrator.</summary>
    public static Func<ModelCall, Reply> Connected(Func<ModelCall, FakeTenant, Reply> handle, TenantMode? mode = null) => Open(
        (call, tenant) => IsConnectable(call, tenant) ? handle(call, tenant) : call.Refuse(AccessDenied(tenant)), mode);

    /// <summary>Whether the password that came with a call, or the one that the agent remembers, is good.</summary>
    public static bool IsConnectable(ModelCall call, FakeTenant tenant) => tenant.IsSystem || (call.Text("root_password") ?? tenant.PersistedPassword) == tenant.RootPassword;

    public static Refusal AccessDenied(FakeTenant tenant) => TenantRefusals.Database(
        $"Failed to get db connection of tenant {tenant.Name}: Error 1045 (42000): Access denied for user '{tenant.Administrator.Name}'@'xxx.xxx.xxx.xxx' (using password: YES)");

    /// <summary>A refusal that has the data that a route gives, but empty.</summary>
    public static Reply Refuse(this ModelCall call, Refusal refusal) => refusal with
    {
        Data = call.Route.DataType switch
        {
            null => null,
            { IsGenericType: true } => """{"contents":null}""",
            _ => "null",
        },
    };

    /// <summary>Carries out a change, unless there is a reason not to.</summary>
    public static Reply Unless(this ModelCall call, Refusal? refusal, Action change)
    {
        if (refusal is not null)
        {
            return call.Refuse(refusal);
        }

        change();
        return Reply.Empty;
    }
}

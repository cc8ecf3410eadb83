using ObShell.Client.Tenants;

namespace ObShell.Tool.Documents;

/// <summary>The result of <c>tenants</c>.</summary>
internal sealed record TenantsDocument(IReadOnlyList<TenantDocument> Tenants);

internal sealed record TenantDocument(string Name, long Id, string Mode, string Status, bool IsLocked, bool IsReadOnly, string PrimaryZone, string Locality)
{
    public static TenantDocument Of(TenantOverview tenant) => new(
        tenant.TenantName, tenant.TenantId, tenant.Mode.ToString(), tenant.Status.ToString(), tenant.IsLocked, tenant.ReadOnly, tenant.PrimaryZone, tenant.Locality);
}

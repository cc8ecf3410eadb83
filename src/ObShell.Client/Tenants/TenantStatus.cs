using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The status of a tenant, as OceanBase names it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<TenantStatus>))]
[ExtensibleValue]
public readonly partial struct TenantStatus : IExtensibleValue<TenantStatus>
{
    /// <summary><c>NORMAL</c>: the tenant is in service.</summary>
    [Word("NORMAL")]
    public static partial TenantStatus Normal { get; }
}

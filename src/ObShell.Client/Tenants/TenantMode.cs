using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The SQL dialect of a tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<TenantMode>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct TenantMode : IExtensibleValue<TenantMode>
{
    /// <summary><c>MYSQL</c>: the dialect of MySQL.</summary>
    [Word("MYSQL")]
    public static partial TenantMode Mysql { get; }

    /// <summary><c>ORACLE</c>: the dialect of Oracle, in the enterprise editions only.</summary>
    [Word("ORACLE")]
    public static partial TenantMode Oracle { get; }
}

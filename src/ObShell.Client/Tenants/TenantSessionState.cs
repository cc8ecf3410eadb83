using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The state of a database session, as OceanBase names it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<TenantSessionState>))]
[ExtensibleValue]
public readonly partial struct TenantSessionState : IExtensibleValue<TenantSessionState>
{
    /// <summary><c>ACTIVE</c>: the session is running a statement.</summary>
    [Word("ACTIVE")]
    public static partial TenantSessionState Active { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The kind of target of a <see cref="Scope"/>.</summary>
/// <remarks>The server ignores the case of these values. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ScopeType>))]
[ExtensibleValue]
public readonly partial struct ScopeType : IExtensibleValue<ScopeType>
{
    /// <summary><c>GLOBAL</c>: the whole cluster.</summary>
    [Word("GLOBAL")]
    public static partial ScopeType Global { get; }

    /// <summary><c>ZONE</c>: zones, by name.</summary>
    [Word("ZONE")]
    public static partial ScopeType Zone { get; }

    /// <summary><c>SERVER</c>: servers, by the <c>ip:port</c> of their agents.</summary>
    [Word("SERVER")]
    public static partial ScopeType Server { get; }
}

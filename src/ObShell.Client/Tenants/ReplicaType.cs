using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The type of a replica.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ReplicaType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ReplicaType : IExtensibleValue<ReplicaType>
{
    /// <summary><c>FULL</c>: a full replica, which votes.</summary>
    [Word("FULL")]
    public static partial ReplicaType Full { get; }

    /// <summary><c>READONLY</c>: a read-only replica.</summary>
    [Word("READONLY")]
    public static partial ReplicaType Readonly { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The state of a silencer.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<SilenceState>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct SilenceState : IExtensibleValue<SilenceState>
{
    /// <summary><c>active</c>: the silencer is active.</summary>
    [Word("active")]
    public static partial SilenceState Active { get; }

    /// <summary><c>expired</c>: the silencer has ended.</summary>
    [Word("expired")]
    public static partial SilenceState Expired { get; }

    /// <summary><c>pending</c>: the silencer has not started yet.</summary>
    [Word("pending")]
    public static partial SilenceState Pending { get; }
}

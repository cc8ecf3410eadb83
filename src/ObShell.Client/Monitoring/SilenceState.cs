using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether a silencer is at work.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<SilenceState>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct SilenceState : IExtensibleValue<SilenceState>
{
    /// <summary><c>active</c>: it is at work.</summary>
    [Word("active")]
    public static partial SilenceState Active { get; }

    /// <summary><c>expired</c>: its time is over.</summary>
    [Word("expired")]
    public static partial SilenceState Expired { get; }

    /// <summary><c>pending</c>: its time has not come yet.</summary>
    [Word("pending")]
    public static partial SilenceState Pending { get; }
}

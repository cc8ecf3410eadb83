using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alert is active.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlertState>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlertState : IExtensibleValue<AlertState>
{
    /// <summary><c>active</c>: it is active.</summary>
    [Word("active")]
    public static partial AlertState Active { get; }

    /// <summary><c>unprocessed</c>: nobody has been told yet.</summary>
    [Word("unprocessed")]
    public static partial AlertState Unprocessed { get; }

    /// <summary><c>suppressed</c>: it is held back by a silencer or another alert.</summary>
    [Word("suppressed")]
    public static partial AlertState Suppressed { get; }
}

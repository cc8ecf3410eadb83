using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alert is active, and what suppresses it.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlertState>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlertState : IExtensibleValue<AlertState>
{
    /// <summary><c>active</c>: the alert is active.</summary>
    [Word("active")]
    public static partial AlertState Active { get; }

    /// <summary><c>unprocessed</c>: no notification has been sent yet.</summary>
    [Word("unprocessed")]
    public static partial AlertState Unprocessed { get; }

    /// <summary><c>suppressed</c>: the alert is suppressed by a silencer or by another alert.</summary>
    [Word("suppressed")]
    public static partial AlertState Suppressed { get; }
}

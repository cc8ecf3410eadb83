using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>How severe an alert is.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmSeverity>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmSeverity : IExtensibleValue<AlarmSeverity>
{
    /// <summary><c>critical</c>: the service is down, or will be at once.</summary>
    [Word("critical")]
    public static partial AlarmSeverity Critical { get; }

    /// <summary><c>major</c>: the service suffers.</summary>
    [Word("major")]
    public static partial AlarmSeverity Major { get; }

    /// <summary><c>minor</c>: the service may suffer.</summary>
    [Word("minor")]
    public static partial AlarmSeverity Minor { get; }

    /// <summary><c>warning</c>: something is to be looked at.</summary>
    [Word("warning")]
    public static partial AlarmSeverity Warning { get; }

    /// <summary><c>info</c>: something is to be known.</summary>
    [Word("info")]
    public static partial AlarmSeverity Info { get; }
}

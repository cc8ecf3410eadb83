using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The severity of an alert.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmSeverity>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmSeverity : IExtensibleValue<AlarmSeverity>
{
    /// <summary><c>critical</c>: the service is down, or will be immediately.</summary>
    [Word("critical")]
    public static partial AlarmSeverity Critical { get; }

    /// <summary><c>major</c>: the service is degraded.</summary>
    [Word("major")]
    public static partial AlarmSeverity Major { get; }

    /// <summary><c>minor</c>: the service may be degraded.</summary>
    [Word("minor")]
    public static partial AlarmSeverity Minor { get; }

    /// <summary><c>warning</c>: something needs to be checked.</summary>
    [Word("warning")]
    public static partial AlarmSeverity Warning { get; }

    /// <summary><c>info</c>: for information only.</summary>
    [Word("info")]
    public static partial AlarmSeverity Info { get; }
}

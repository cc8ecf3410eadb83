using System.Text.Json.Serialization;
using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The type of object that an alert applies to.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmInstanceType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmInstanceType : IExtensibleValue<AlarmInstanceType>
{
    /// <summary><c>unknown</c>: any other type.</summary>
    [Word("unknown")]
    public static partial AlarmInstanceType Unknown { get; }

    /// <summary><c>obcluster</c>: a cluster.</summary>
    [Word("obcluster")]
    public static partial AlarmInstanceType Obcluster { get; }

    /// <summary><c>obzone</c>: a zone.</summary>
    [Word("obzone")]
    public static partial AlarmInstanceType Obzone { get; }

    /// <summary><c>obtenant</c>: a tenant.</summary>
    [Word("obtenant")]
    public static partial AlarmInstanceType Obtenant { get; }

    /// <summary><c>observer</c>: an observer.</summary>
    [Word("observer")]
    public static partial AlarmInstanceType Observer { get; }
}

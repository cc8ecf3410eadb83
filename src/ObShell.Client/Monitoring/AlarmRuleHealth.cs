using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alarm rule can be evaluated.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmRuleHealth>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmRuleHealth : IExtensibleValue<AlarmRuleHealth>
{
    /// <summary><c>unknown</c>: it has not been evaluated yet.</summary>
    [Word("unknown")]
    public static partial AlarmRuleHealth Unknown { get; }

    /// <summary><c>ok</c>: it can be evaluated.</summary>
    [Word("ok")]
    public static partial AlarmRuleHealth Ok { get; }

    /// <summary><c>err</c>: it cannot be evaluated.</summary>
    [Word("err")]
    public static partial AlarmRuleHealth Err { get; }
}

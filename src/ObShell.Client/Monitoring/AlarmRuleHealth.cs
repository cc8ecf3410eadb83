using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alarm rule can be evaluated.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmRuleHealth>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmRuleHealth : IExtensibleValue<AlarmRuleHealth>
{
    /// <summary><c>unknown</c>: the rule has not been evaluated yet.</summary>
    [Word("unknown")]
    public static partial AlarmRuleHealth Unknown { get; }

    /// <summary><c>ok</c>: the rule can be evaluated.</summary>
    [Word("ok")]
    public static partial AlarmRuleHealth Ok { get; }

    /// <summary><c>err</c>: the rule cannot be evaluated.</summary>
    [Word("err")]
    public static partial AlarmRuleHealth Err { get; }
}

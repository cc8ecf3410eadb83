using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alarm rule is built in or user-defined.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmRuleType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmRuleType : IExtensibleValue<AlarmRuleType>
{
    /// <summary><c>built-in</c>: the rule comes with OBShell.</summary>
    [Word("built-in")]
    public static partial AlarmRuleType BuiltIn { get; }

    /// <summary><c>customized</c>: the rule is user-defined.</summary>
    [Word("customized")]
    public static partial AlarmRuleType Customized { get; }
}

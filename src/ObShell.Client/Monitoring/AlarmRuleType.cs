using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Where a rule comes from.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmRuleType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmRuleType : IExtensibleValue<AlarmRuleType>
{
    /// <summary><c>built-in</c>: it came with OBShell.</summary>
    [Word("built-in")]
    public static partial AlarmRuleType BuiltIn { get; }

    /// <summary><c>customized</c>: somebody made it.</summary>
    [Word("customized")]
    public static partial AlarmRuleType Customized { get; }
}

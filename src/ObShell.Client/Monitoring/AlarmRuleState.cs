using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alarm rule raises alerts.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<AlarmRuleState>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct AlarmRuleState : IExtensibleValue<AlarmRuleState>
{
    /// <summary><c>firing</c>: the condition holds, and alerts are raised.</summary>
    [Word("firing")]
    public static partial AlarmRuleState Firing { get; }

    /// <summary><c>pending</c>: the condition holds, but not yet for long enough.</summary>
    [Word("pending")]
    public static partial AlarmRuleState Pending { get; }

    /// <summary><c>inactive</c>: the condition does not hold.</summary>
    [Word("inactive")]
    public static partial AlarmRuleState Inactive { get; }
}

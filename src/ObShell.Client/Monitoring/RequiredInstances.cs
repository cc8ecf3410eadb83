using System.Runtime.CompilerServices;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Rejects instances that OBShell does not accept.</summary>
internal static class RequiredInstances
{
    public static AlarmInstance Instance(AlarmInstance value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        Required.Known(value.Type, name);
        return value;
    }

    public static IReadOnlyList<AlarmInstance> Instances(IReadOnlyList<AlarmInstance> value, [CallerMemberName] string name = "")
    {
        foreach (var instance in Required.Items(value, name))
        {
            Instance(instance, name);
        }

        return value;
    }
}

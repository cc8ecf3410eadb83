using System.Runtime.CompilerServices;

namespace ObShell.Client.Wire;

/// <summary>Refuses what OBShell would take for a missing member, before anything is sent.</summary>
internal static class Required
{
    public static string Text(string value, [CallerMemberName] string name = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value;
    }

    public static IReadOnlyList<T> Items<T>(IReadOnlyList<T> value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Count > 0 ? value : throw new ArgumentException("At least one is wanted.", name);
    }

    public static IReadOnlyDictionary<string, T> Items<T>(IReadOnlyDictionary<string, T> value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Count > 0 ? value : throw new ArgumentException("At least one is wanted.", name);
    }

    public static T Number<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IEquatable<T> =>
        value.Equals(default) ? throw new ArgumentOutOfRangeException(name, value, "OBShell takes 0 for a missing value.") : value;

    public static T Word<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IOpenValue<T> =>
        value.Text.Length > 0 ? value : throw new ArgumentException("A value is wanted.", name);

    public static T Object<T>(T value, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}

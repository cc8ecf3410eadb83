using System.Runtime.CompilerServices;

namespace ObShell.Client;

/// <summary>Refuses what is there and cannot be, before anything is sent.</summary>
internal static class RequestChecks
{
    /// <summary>A list without nulls in it. A list that is null is for others to refuse.</summary>
    public static IReadOnlyList<T> NoNulls<T>(IReadOnlyList<T> value, [CallerMemberName] string name = "")
        where T : class =>
        value?.Contains(null!) == true ? throw new ArgumentException("One of them is null.", name) : value!;

    /// <summary>A share of 100, or null.</summary>
    public static long? Percentage(long? value, [CallerMemberName] string name = "") =>
        value is null or (>= 0 and <= 100) ? value : throw new ArgumentOutOfRangeException(name, value, "A number from 0 to 100 is wanted.");
}

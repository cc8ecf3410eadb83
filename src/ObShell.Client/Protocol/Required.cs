using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ObShell.Client.Protocol;

/// <summary>Refuses what OBShell would take for a missing member, or not take at all, before anything is sent.</summary>
internal static partial class Required
{
    private static readonly string[] StoragePrefixes = ["oss://", "cos://", "s3://", "file://"];

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

    /// <summary>A list without nulls in it. A list that is null is for others to refuse.</summary>
    public static IReadOnlyList<T> NoNulls<T>(IReadOnlyList<T> value, [CallerMemberName] string name = "")
        where T : class =>
        value?.Contains(null!) == true ? throw new ArgumentException("One of them is null.", name) : value!;

    /// <summary>A share of 100, or null.</summary>
    public static long? Percentage(long? value, [CallerMemberName] string name = "") =>
        value is null or (>= 0 and <= 100) ? value : throw new ArgumentOutOfRangeException(name, value, "A number from 0 to 100 is wanted.");

    public static T Number<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IEquatable<T> =>
        value.Equals(default) ? throw new ArgumentOutOfRangeException(name, value, "OBShell takes 0 for a missing value.") : value;

    public static ByteSize Size(ByteSize value, [CallerMemberName] string name = "") =>
        value.Bytes > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A size is wanted.");

    /// <summary>A moment that OBShell does not take for a missing one.</summary>
    public static DateTimeOffset Moment(DateTimeOffset value, [CallerMemberName] string name = "") =>
        value > DateTimeOffset.UnixEpoch ? value : throw new ArgumentOutOfRangeException(name, value, "A moment after 1970 is wanted.");

    public static T Word<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IExtensibleValue<T> =>
        value.Word.Length > 0 ? value : throw new ArgumentException("A value is wanted.", name);

    public static T Known<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IClosedValue =>
        value.IsKnown ? value : throw new ArgumentException($"'{Printable.Of(value.ToString()!)}' is none of the values of {typeof(T).Name} that OBShell knows.", name);

    public static T? Known<T>(T? value, [CallerMemberName] string name = "")
        where T : struct, IClosedValue =>
        value is { } given ? Known(given, name) : null;

    [return: NotNullIfNotNull(nameof(values))]
    public static IReadOnlyList<T>? Known<T>(IReadOnlyList<T>? values, [CallerMemberName] string name = "")
        where T : struct, IClosedValue
    {
        foreach (var value in values ?? [])
        {
            Known(value, name);
        }

        return values;
    }

    public static AgentAddress Agent(AgentAddress value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value is { Ip.Length: > 0, Port: > 0 and <= ushort.MaxValue } ? value : throw new ArgumentException("The IP address and the port of an agent are wanted.", name);
    }

    public static string StorageUri(string value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return StoragePrefixes.Any(prefix => value.StartsWith(prefix, StringComparison.Ordinal))
            ? value
            : throw new ArgumentException($"A URI that begins with one of {string.Join(", ", StoragePrefixes)} is wanted.", name);
    }

    public static string Duration(string value, [CallerMemberName] string name = "") =>
        DurationForm().IsMatch(value) ? value : throw new ArgumentException("A number with one of the units us, ms, s, m, h, d is wanted, as in 7d.", name);

    public static string DeletePolicy(string value, [CallerMemberName] string name = "") =>
        value.Equals("default", StringComparison.OrdinalIgnoreCase) ? value : throw new ArgumentException("OBShell knows no other policy than 'default'.", name);

    public static T Object<T>(T value, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    [GeneratedRegex("^[0-9]+(us|ms|s|m|h|d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();
}

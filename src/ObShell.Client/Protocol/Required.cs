using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ObShell.Client.Protocol;

/// <summary>Rejects values that OBShell would treat as missing, or would not accept, before anything is sent.</summary>
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
        return value.Count > 0 ? value : throw new ArgumentException($"{name} must have at least one item.", name);
    }

    public static IReadOnlyDictionary<string, T> Items<T>(IReadOnlyDictionary<string, T> value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Count > 0 ? value : throw new ArgumentException($"{name} must have at least one item.", name);
    }

    /// <summary>A list without nulls in it. A null list is rejected elsewhere.</summary>
    public static IReadOnlyList<T> NoNulls<T>(IReadOnlyList<T> value, [CallerMemberName] string name = "")
        where T : class =>
        value?.Contains(null!) == true ? throw new ArgumentException($"{name} has an item that is null.", name) : value!;

    /// <summary>A percentage, or null.</summary>
    public static long? Percentage(long? value, [CallerMemberName] string name = "") =>
        value is null or (>= 0 and <= 100) ? value : throw new ArgumentOutOfRangeException(name, value, "The value must be a number from 0 to 100.");

    public static T Number<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IEquatable<T> =>
        value.Equals(default) ? throw new ArgumentOutOfRangeException(name, value, "OBShell treats 0 as a missing value.") : value;

    public static ByteSize Size(ByteSize value, [CallerMemberName] string name = "") =>
        value.Bytes > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The size must be greater than zero.");

    /// <summary>A time that OBShell does not treat as missing.</summary>
    public static DateTimeOffset Moment(DateTimeOffset value, [CallerMemberName] string name = "") =>
        value > DateTimeOffset.UnixEpoch ? value : throw new ArgumentOutOfRangeException(name, value, "The time must be after 1970.");

    public static T Word<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IExtensibleValue<T> =>
        value.Word.Length > 0 ? value : throw new ArgumentException("A value is required.", name);

    public static TimeSpan NotNegative(TimeSpan value, [CallerMemberName] string name = "") =>
        value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(name, value, "The duration is negative.");

    public static T Known<T>(T value, [CallerMemberName] string name = "")
        where T : struct, IClosedValue =>
        value.IsKnown ? value : throw new ArgumentException($"'{Printable.Of(value.ToString()!)}' is not a value of {typeof(T).Name} that OBShell accepts.", name);

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
        return value is { Ip.Length: > 0, Port: > 0 and <= ushort.MaxValue } ? value : throw new ArgumentException("The IP address and the port of an agent are required.", name);
    }

    public static string StorageUri(string value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return StoragePrefixes.Any(prefix => value.StartsWith(prefix, StringComparison.Ordinal))
            ? value
            : throw new ArgumentException($"The URI must begin with one of {string.Join(", ", StoragePrefixes)}.", name);
    }

    public static string Duration(string value, [CallerMemberName] string name = "") =>
        DurationForm().IsMatch(value) ? value : throw new ArgumentException("The value must be a number with one of the units us, ms, s, m, h, d, as in 7d.", name);

    public static string DeletePolicy(string value, [CallerMemberName] string name = "") =>
        value.Equals("default", StringComparison.OrdinalIgnoreCase) ? value : throw new ArgumentException("OBShell supports only the policy 'default'.", name);

    public static T Object<T>(T value, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    [GeneratedRegex("^[0-9]+(us|ms|s|m|h|d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();
}

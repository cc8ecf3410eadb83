using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>A size in bytes, which OBShell writes as a number or as text with a unit, such as <c>4G</c> or <c>16.00GB</c>. Units count by 1024.</summary>
[JsonConverter(typeof(ByteSizeConverter))]
public readonly struct ByteSize : IEquatable<ByteSize>, IComparable<ByteSize>, IFormattable
{
    private const long Kilo = 1024;
    private const string Units = "BKMGTP";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    // The text that was read; null for a number.
    private readonly string? _text;

    /// <summary>Creates a size.</summary>
    /// <param name="bytes">The number of bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public ByteSize(long bytes)
        : this(bytes >= 0 ? bytes : throw new ArgumentOutOfRangeException(nameof(bytes), bytes, "A size cannot be negative."), null)
    {
    }

    private ByteSize(long bytes, string? text)
    {
        Bytes = bytes;
        _text = text;
    }

    /// <summary>The number of bytes; negative only if OceanBase sends a negative number for an unknown size.</summary>
    public long Bytes { get; }

    /// <summary>The text that the server sent or the user wrote; null if it was a number.</summary>
    internal string? Text => _text;

    internal static ByteSize FromServer(long bytes) => new(bytes, null);

    /// <summary>Creates a size from a number of bytes.</summary>
    /// <param name="bytes">The number of bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static implicit operator ByteSize(long bytes) => new(bytes);

    /// <summary>Reads a size from a text, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text, such as <c>4G</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a size.</exception>
    public static implicit operator ByteSize(string text) => Parse(text);

    /// <summary>Whether two sizes are equal.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if they have the same number of bytes.</returns>
    public static bool operator ==(ByteSize left, ByteSize right) => left.Equals(right);

    /// <summary>Whether two sizes differ.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if they differ in their number of bytes.</returns>
    public static bool operator !=(ByteSize left, ByteSize right) => !left.Equals(right);

    /// <summary>Whether one size is smaller than the other.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if <paramref name="left"/> is smaller.</returns>
    public static bool operator <(ByteSize left, ByteSize right) => left.Bytes < right.Bytes;

    /// <summary>Whether one size is larger than the other.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if <paramref name="left"/> is larger.</returns>
    public static bool operator >(ByteSize left, ByteSize right) => left.Bytes > right.Bytes;

    /// <summary>Whether one size is at most the other.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if <paramref name="left"/> is smaller or the same.</returns>
    public static bool operator <=(ByteSize left, ByteSize right) => left.Bytes <= right.Bytes;

    /// <summary>Whether one size is at least the other.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">The other size.</param>
    /// <returns>True if <paramref name="left"/> is larger or the same.</returns>
    public static bool operator >=(ByteSize left, ByteSize right) => left.Bytes >= right.Bytes;

    /// <summary>Creates a size from a number of mebibytes (1,048,576 bytes).</summary>
    /// <param name="mebibytes">The number.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mebibytes"/> is negative or too large.</exception>
    public static ByteSize FromMebibytes(long mebibytes) => FromUnit(mebibytes, Kilo * Kilo, nameof(mebibytes));

    /// <summary>Creates a size from a number of gibibytes (1,073,741,824 bytes), which OceanBase writes as <c>G</c>.</summary>
    /// <param name="gibibytes">The number.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gibibytes"/> is negative or too large.</exception>
    public static ByteSize FromGibibytes(long gibibytes) => FromUnit(gibibytes, Kilo * Kilo * Kilo, nameof(gibibytes));

    /// <summary>Reads a size: a number, with or without a fraction, and one of the units B, K, M, G, T, P, each also followed by B or iB, in any case. Without a unit it is bytes.</summary>
    /// <param name="text">The text, such as <c>4G</c>, <c>16.00GB</c> or <c>1073741824</c>.</param>
    /// <returns>The size, which keeps the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a size.</exception>
    public static ByteSize Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var size) ? size : throw new FormatException($"'{Printable.Of(text)}' is not a size; write a number and a unit, as in 4G, 512M or 1.5T.");
    }

    /// <summary>Reads a size, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text; null is not a size.</param>
    /// <param name="size">The size; the default if the text is not one.</param>
    /// <returns>Whether the text is a size.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ByteSize size)
    {
        size = default;
        var trimmed = text.AsSpan().Trim();
        var end = trimmed.IndexOfAnyExcept(Digits);
        var digits = end < 0 ? trimmed : trimmed[..end];
        var unit = end < 0 ? default : trimmed[end..].TrimStart();
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || !TryReadUnit(unit, out var factor))
        {
            return false;
        }

        var bytes = number * factor;
        if (bytes > long.MaxValue)
        {
            return false;
        }

        size = new ByteSize((long)bytes, text);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    /// <inheritdoc/>
    public bool Equals(ByteSize other) => Bytes == other.Bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByteSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.GetHashCode();

    /// <summary>The size as OceanBase reads it: the text that it was read from, or the number with the largest unit that leaves no fraction.</summary>
    /// <returns>The text, such as <c>4G</c>.</returns>
    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        var (number, unit) = (Bytes, 0);
        while (number != 0 && number % Kilo == 0 && unit < Units.Length - 1)
        {
            number /= Kilo;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{number}{Units[unit]}");
    }

    /// <summary>The size as <see cref="ToString()"/> writes it.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used: the text is the same in all cultures.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static ByteSize FromUnit(long number, long unit, string name) =>
        number >= 0 && number <= long.MaxValue / unit ? new ByteSize(number * unit) : throw new ArgumentOutOfRangeException(name, number, "The size is negative or too large.");

    private static bool TryReadUnit(ReadOnlySpan<char> unit, out decimal factor)
    {
        factor = 1;
        if (unit.IsEmpty)
        {
            return true;
        }

        var power = Units.IndexOf(char.ToUpperInvariant(unit[0]), StringComparison.Ordinal);
        var rest = unit[1..];
        if (power < 0 || !(rest.IsEmpty || (power > 0 && (rest.Equals("B", StringComparison.OrdinalIgnoreCase) || rest.Equals("iB", StringComparison.OrdinalIgnoreCase)))))
        {
            return false;
        }

        for (; power > 0; power--)
        {
            factor *= Kilo;
        }

        return true;
    }
}

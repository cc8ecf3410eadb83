using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text.Json.Serialization;
using ObShell.Client.Dags;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// The generic id of a DAG. It encodes where the DAG is stored: in the cluster, where any agent can return it, or at one agent,
/// to which the other agents forward requests.
/// </summary>
/// <remarks>
/// Ids are compared by their text; an id of an unknown form works like any other, and
/// its <see cref="Kind"/> is <see cref="DagKind.Unknown"/>.
/// </remarks>
[JsonConverter(typeof(ExtensibleValueConverter<DagId>))]
public readonly struct DagId : IEquatable<DagId>, IExtensibleValue<DagId>
{
    private const int PortDigits = 5;
    private const int Ipv4Digits = 10;
    private const int Ipv6Digits = 39;
    private const int Ipv4Bytes = 4;
    private const int Ipv6Bytes = 16;
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");

    private readonly string? _value;

    private DagId(string value) => _value = value;

    /// <summary>Where the DAG is stored and what it is about.</summary>
    public DagKind Kind => Text switch
    {
        ['1', _, ..] => DagKind.Cluster,
        ['2', ..] when TryReadOwner(Ipv4Digits) is not null => DagKind.Agent,
        ['3', ..] when TryReadOwner(Ipv6Digits) is not null => DagKind.Agent,
        ['4', ..] when TryReadOwner(Ipv4Digits) is not null => DagKind.Obproxy,
        ['5', ..] when TryReadOwner(Ipv6Digits) is not null => DagKind.Obproxy,
        _ => DagKind.Unknown,
    };

    /// <summary>The agent that stores the DAG; null if the DAG is stored in the cluster, or if the id has an unknown form.</summary>
    public AgentAddress? Owner => Text switch
    {
        ['2' or '4', ..] => TryReadOwner(Ipv4Digits),
        ['3' or '5', ..] => TryReadOwner(Ipv6Digits),
        _ => null,
    };

    private string Text => _value ?? "";

    string IExtensibleValue<DagId>.Word => Text;

    /// <summary>Whether both are the same id.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(DagId left, DagId right) => left.Equals(right);

    /// <summary>Whether they are different ids.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(DagId left, DagId right) => !left.Equals(right);

    /// <summary>Creates an id from its text, such as the <c>id</c> of a <see cref="DagDetailDTO"/>.</summary>
    /// <param name="text">The text: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, empty, or has characters that an id cannot have.</exception>
    public static DagId Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return text.AsSpan().ContainsAnyExcept(Letters)
            ? throw new ArgumentException("A DAG id contains only letters, digits, '-' and '_'.", nameof(text))
            : new DagId(text);
    }

    /// <summary>Creates an id from its text, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text; null is not an id.</param>
    /// <param name="id">The id; the default if the text is not an id.</param>
    /// <returns>Whether the text can be an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DagId id)
    {
        var isId = !string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(Letters);
        id = isId ? new DagId(text!) : default;
        return isId;
    }

    /// <inheritdoc/>
    public bool Equals(DagId other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DagId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the id; empty for the default.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    static DagId IExtensibleValue<DagId>.From(string value) => new(value);

    private AgentAddress? TryReadOwner(int addressDigits)
    {
        var rest = Text.AsSpan(1);
        if (rest.Length <= addressDigits + PortDigits
            || rest.ContainsAnyExceptInRange('0', '9')
            || !TryReadNumber(rest[..addressDigits], out var address)
            || !ushort.TryParse(rest.Slice(addressDigits, PortDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[Ipv6Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, address);
        if (addressDigits == Ipv4Digits)
        {
            if (address > uint.MaxValue)
            {
                return null;
            }

            bytes = bytes[^Ipv4Bytes..];
        }

        return new AgentAddress { Ip = new IPAddress(bytes).ToString(), Port = port };
    }

    /// <summary>Reads decimal digits, at most as many as an IPv6 address has.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> digits, out UInt128 number)
    {
        number = UInt128.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || number > (UInt128.MaxValue - (uint)(digit - '0')) / 10)
            {
                return false;
            }

            number = (number * 10) + (uint)(digit - '0');
        }

        return true;
    }
}

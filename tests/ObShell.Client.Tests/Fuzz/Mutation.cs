using System.Text;
using System.Text.Json;
using CsCheck;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>One change to a document. Where and what it changes are numbers, so that cases can be repeated.</summary>
internal sealed record Mutation(MutationKind Kind, uint At, uint Length, uint Choice)
{
    private const int LongestRange = 400;

    /// <summary>Replacements of a JSON value: another kind, a number too large, an invalid text, deep nesting.</summary>
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1.5", "1e400", "-1e-400", "2147483648", "9223372036854775808", "-9223372036854775809", new string('9', 400),
            "\"\"", "\"x\"", "\"null\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\\u001b[2J\\r\\n\\u0085\"", "\" \"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.999999999-14:00\"",
            "\"FAILED\"", "\"SUCCEED\"", "\"CANCEL\"", "\"21901\"", "\"39999999999999999999999999999999999999999999999\"", $"\"{new string('a', 3000)}\"",
            "[]", "{}", "[null]", "[[]]", "[1,\"a\",null,{}]", "{\"a\":null}", "{\"\":0}", "{\"a\":1,\"a\":2}", "{\"\\ud800\":1}",
            Deep(62), Deep(65), Deep(3000), string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Pieces =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0], [0x1B], [(byte)'\n'],
        .. new[] { "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "\\ud800", "\\u", "//", "/*", "1e999", "-", "NaN", "\"error\":null,", "\"error\":{\"errCode\":null},", "\"successful\":false," }
            .Select(Encoding.UTF8.GetBytes),
    ];

    public static Gen<Mutation> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Frequency((5, CsCheck.Gen.Enum<MutationKind>()), (4, CsCheck.Gen.Const(MutationKind.SwapValue)), (1, CsCheck.Gen.Const(MutationKind.DuplicateMember))),
        CsCheck.Gen.UInt,
        CsCheck.Gen.UInt,
        CsCheck.Gen.UInt,
        (kind, at, length, choice) => new Mutation(kind, at, length, choice));

    /// <summary>A document with mutations of it: mostly one or two, so that most of it stays valid.</summary>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> documents) => CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, documents.Count - 1],
        CsCheck.Gen.Frequency((1, Gen.Array[0]), (6, Gen.Array[1]), (4, Gen.Array[2]), (2, Gen.Array[3, 8])),
        (index, mutations) => mutations.Aggregate(documents[index], (document, mutation) => mutation.Apply(document, documents)));

    public byte[] Apply(byte[] document, IReadOnlyList<byte[]> others)
    {
        var at = (int)(At % (uint)(document.Length + 1));
        var length = (int)(Length % (uint)(Math.Min(LongestRange, document.Length - at) + 1));
        return Kind switch
        {
            MutationKind.FlipBit => Put(document, at, at < document.Length ? (byte)(document[at] ^ (1 << (int)(Choice % 8))) : (byte)0),
            MutationKind.SetByte => Put(document, at, (byte)Choice),
            MutationKind.Cut => document[..at],
            MutationKind.Delete => [.. document[..at], .. document[(at + length)..]],
            MutationKind.Duplicate => [.. document[..(at + length)], .. document[at..]],
            MutationKind.Insert => [.. document[..at], .. Pieces[Choice % Pieces.Length], .. document[at..]],
            MutationKind.Splice => Splice(document, at, others[(int)(Choice % (uint)others.Count)]),
            MutationKind.SwapValue => Swap(document, Values[Choice % Values.Length]),
            MutationKind.TransplantValue => Transplant(document, others[(int)(Choice % (uint)others.Count)]),
            _ => DuplicateMember(document),
        };
    }

    private static string Deep(int depth) => new string('[', depth) + new string(']', depth);

    private static byte[] Put(byte[] document, int at, byte value)
    {
        var copy = document.ToArray();
        if (at < copy.Length)
        {
            copy[at] = value;
        }

        return copy;
    }

    /// <summary>The positions of the values in a document, as far as it is JSON, and of the names of members.</summary>
    private static List<(int NameStart, int Start, int End)> Places(ReadOnlySpan<byte> document)
    {
        var places = new List<(int, int, int)>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = 10_000 });
        var name = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push(places.Count);
                        places.Add((name, start, -1));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var opened = open.Pop();
                        places[opened] = (places[opened].Item1, places[opened].Item2, (int)reader.BytesConsumed);
                        break;
                    default:
                        places.Add((name, start, (int)reader.BytesConsumed));
                        break;
                }

                name = -1;
            }
        }
        catch (JsonException)
        {
            // The positions so far are known.
        }

        places.RemoveAll(place => place.Item3 < 0);
        return places;
    }

    private byte[] Splice(byte[] document, int at, byte[] other) => [.. document[..at], .. other[(int)(Length % (uint)(other.Length + 1))..]];

    private byte[] Swap(byte[] document, byte[] value)
    {
        var places = Places(document);
        if (places.Count == 0)
        {
            return [.. document, .. value];
        }

        var (_, start, end) = places[(int)(At % (uint)places.Count)];
        return [.. document[..start], .. value, .. document[end..]];
    }

    private byte[] Transplant(byte[] document, byte[] other)
    {
        var places = Places(other);
        if (places.Count == 0)
        {
            return document;
        }

        var (_, start, end) = places[(int)(Length % (uint)places.Count)];
        return Swap(document, other[start..end]);
    }

    private byte[] DuplicateMember(byte[] document)
    {
        var members = Places(document).Where(place => place.NameStart >= 0).ToArray();
        if (members.Length == 0)
        {
            return document;
        }

        var (name, _, end) = members[(int)(At % (uint)members.Length)];
        return [.. document[..end], (byte)',', .. document[name..end], .. document[end..]];
    }
}

/// <summary>A kind of change.</summary>
internal enum MutationKind
{
    FlipBit,
    SetByte,
    Cut,
    Delete,
    Duplicate,
    Insert,
    Splice,
    SwapValue,
    TransplantValue,
    DuplicateMember,
}

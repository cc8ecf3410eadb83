using System.Text;
using CsCheck;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Almost valid texts, and random texts.</summary>
internal static class NastyText
{
    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String[Gen.Char, 0, 30],
        Gen.String[Gen.Char[(char)0, (char)0x7F], 0, 30],
        Gen.String[Gen.Char[(char)0xD700, (char)0xE0FF], 0, 10],
        Gen.Select(Gen.Char, Gen.Int[100, 5000], (character, count) => new string(character, count)));

    /// <summary>One of the samples with a few characters changed, or any text.</summary>
    /// <param name="alphabet">The alphabet of most of the new characters.</param>
    /// <param name="samples">The texts.</param>
    public static Gen<string> Like(string alphabet, params string[] samples)
    {
        var character = Gen.Frequency((8, Gen.OneOf(alphabet.ToCharArray())), (1, Gen.Char));
        var edit = Gen.Select(Gen.Int[0, 5], Gen.UInt, Gen.UInt, character, (kind, at, length, value) => (kind, at, length, value));
        var changed = Gen.Select(Gen.OneOf(samples), edit.Array[0, 4], (sample, edits) => edits.Aggregate(sample, (text, one) => Change(text, one.kind, one.at, one.length, one.value)));
        return Gen.Frequency((8, changed), (2, Gen.OneOf(alphabet.ToCharArray()).Array[0, 40].Select(characters => new string(characters))), (1, Anything));
    }

    /// <summary>The text with all non-printable characters escaped.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder($"{text.Length} characters: ");
        foreach (var character in text.Take(500))
        {
            shown.Append(character is >= ' ' and < (char)0x7F ? character : $"\\u{(int)character:x4}");
        }

        return shown.ToString();
    }

    private static string Change(string text, int kind, uint where, uint howMuch, char value)
    {
        var at = (int)(where % (uint)(text.Length + 1));
        var length = (int)(howMuch % (uint)(text.Length - at + 1));
        return kind switch
        {
            0 => text[..at] + value + text[at..],
            1 when at < text.Length => text[..at] + value + text[(at + 1)..],
            2 => text[..at],
            3 => text[at..],
            4 => text[..(at + length)] + text[at..],
            _ => text[..at] + text[(at + length)..],
        };
    }
}

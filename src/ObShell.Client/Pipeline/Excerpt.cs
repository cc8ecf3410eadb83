using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ObShell.Client.Pipeline;

/// <summary>The beginning of an untrusted text, safe for a message: short, on one line, and without anything that looks like a key or a ciphertext.</summary>
internal static class Excerpt
{
    private const int MaxLength = 200;
    private const int ShortestSecret = 40;
    private const int BytesRead = 2048;

    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-");

    /// <summary>The beginning of a body; null if it is not text.</summary>
    public static string? Of(ReadOnlySpan<byte> body)
    {
        var isWhole = body.Length <= BytesRead;
        Span<char> text = stackalloc char[BytesRead];
        var status = Utf8.ToUtf16(isWhole ? body : body[..BytesRead], text, out _, out var length, replaceInvalidSequences: false, isFinalBlock: isWhole);
        return status == OperationStatus.InvalidData || text[..length].Contains('\0') ? null : Of(text[..length]);
    }

    /// <summary>The beginning of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder();
        while (!text.IsEmpty && excerpt.Length <= MaxLength)
        {
            var run = text.IndexOfAnyExcept(Base64) is var end and >= 0 ? end : text.Length;
            if (run >= ShortestSecret)
            {
                excerpt.Append('…');
                text = text[run..];
                continue;
            }

            excerpt.Append(text[..run]);
            text = text[run..];
            if (!text.IsEmpty)
            {
                // Characters that control a terminal or the direction of a text count as spaces.
                var isSpace = char.IsWhiteSpace(text[0]) || char.GetUnicodeCategory(text[0]) is UnicodeCategory.Control or UnicodeCategory.Format;
                if (!isSpace)
                {
                    excerpt.Append(text[0]);
                }
                else if (excerpt.Length > 0 && excerpt[^1] != ' ')
                {
                    excerpt.Append(' ');
                }

                text = text[1..];
            }
        }

        if (excerpt.Length <= MaxLength)
        {
            return excerpt.ToString().TrimEnd();
        }

        return $"{excerpt.ToString(0, char.IsHighSurrogate(excerpt[MaxLength - 1]) ? MaxLength - 1 : MaxLength)}…";
    }
}

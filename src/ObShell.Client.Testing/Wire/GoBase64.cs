namespace ObShell.Client.Testing;

/// <summary>
/// Base64 as Go's standard decoder reads it: line breaks are ignored, and everything before an error is decoded.
/// </summary>
internal static class GoBase64
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>Decodes the text up to the first error.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">The position of the first error; null for none.</param>
    /// <returns>The decoded bytes.</returns>
    public static byte[] Decode(ReadOnlySpan<char> text, out int? error)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        var (bits, digits) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '\r' or '\n')
            {
                continue;
            }

            if (text[index] == '=')
            {
                error = EndsIn(text[index..], digits) ? null : index;
                if (error is null)
                {
                    AddLast(bytes, bits, digits);
                }

                return [.. bytes];
            }

            var digit = Alphabet.IndexOf(text[index], StringComparison.Ordinal);
            if (digit < 0)
            {
                error = index;
                return [.. bytes];
            }

            bits = (bits << 6) | digit;
            if (++digits == 4)
            {
                bytes.AddRange([(byte)(bits >> 16), (byte)(bits >> 8), (byte)bits]);
                (bits, digits) = (0, 0);
            }
        }

        error = digits == 0 ? null : text.Length - digits;
        return [.. bytes];
    }

    private static bool EndsIn(ReadOnlySpan<char> padding, int digits) =>
        digits >= 2 && padding.TrimEnd("\r\n") is var rest && rest.Length == 4 - digits && !rest.ContainsAnyExcept('=');

    private static void AddLast(List<byte> bytes, int bits, int digits)
    {
        if (digits == 2)
        {
            bytes.Add((byte)(bits >> 4));
        }
        else
        {
            bytes.AddRange([(byte)(bits >> 10), (byte)(bits >> 2)]);
        }
    }
}

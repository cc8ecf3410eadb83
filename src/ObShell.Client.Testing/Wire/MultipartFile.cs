using System.Text;
using Microsoft.Net.Http.Headers;

namespace ObShell.Client.Testing;

/// <summary>Finds the file in a multipart body.</summary>
internal static class MultipartFile
{
    private const int HeaderEnd = 4;
    private const int LineEnd = 2;

    /// <summary>The content of the part <c>file</c> of a multipart body; null if there is none, or if the body ends before it does.</summary>
    public static ReadOnlyMemory<byte>? Read(string contentType, ReadOnlyMemory<byte> body)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }

        var delimiter = Encoding.ASCII.GetBytes($"--{boundary}");
        while (body.Span.IndexOf(delimiter) is >= 0 and var start)
        {
            body = body[(start + delimiter.Length)..];
            var end = body.Span.IndexOf(delimiter);
            var headers = body.Span.IndexOf("\r\n\r\n"u8);
            if (end < 0 || headers < 0 || headers > end)
            {
                return null;
            }

            if (IsFile(Encoding.UTF8.GetString(body.Span[..headers])))
            {
                return body[(headers + HeaderEnd)..(end - LineEnd)];
            }
        }

        return null;
    }

    private static bool IsFile(string headers) => headers.Split("\r\n").Any(header =>
        header.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase)
        && ContentDispositionHeaderValue.TryParse(header.Split(':', 2)[1], out var disposition)
        && HeaderUtilities.RemoveQuotes(disposition.Name) == "file");
}

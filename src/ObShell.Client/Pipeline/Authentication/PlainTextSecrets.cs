using System.Text.Json;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Finds secrets in a body that would go over the network as plain text.</summary>
internal static class PlainTextSecrets
{
    private static readonly string[] SecretWords = ["pass", "pwd", "secret", "accesskey", "aeskey", "token", "sessionid", "kms", "decryption", "encryption", "credential"];

    // Locations of backups can carry an access key; without parameters they carry none.
    private static readonly string[] LocationWords = ["uri", "location", "storagepath"];

    /// <summary>The name of the first member that holds a secret; null for none.</summary>
    /// <param name="body">A JSON object.</param>
    /// <param name="except">A member whose value has been encrypted; null for none.</param>
    public static string? Find(ReadOnlySpan<byte> body, string? except)
    {
        var reader = new Utf8JsonReader(body);
        var name = "";
        var secretDepth = int.MaxValue;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    secretDepth = reader.CurrentDepth <= secretDepth ? int.MaxValue : secretDepth;
                    if (secretDepth == int.MaxValue)
                    {
                        name = reader.GetString()!;
                        secretDepth = name != except && IsAny(name, SecretWords) ? reader.CurrentDepth : int.MaxValue;
                    }

                    break;
                case JsonTokenType.String when !reader.ValueSpan.IsEmpty && (secretDepth != int.MaxValue || (IsAny(name, LocationWords) && reader.GetString()!.Contains('?', StringComparison.Ordinal))):
                    return name;
            }
        }

        return null;
    }

    private static bool IsAny(string name, string[] words)
    {
        var bare = name.Replace("_", "", StringComparison.Ordinal);
        return words.Any(word => bare.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}

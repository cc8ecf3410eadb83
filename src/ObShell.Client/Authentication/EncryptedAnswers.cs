using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Http;
using ObShell.Client.Security;

namespace ObShell.Client.Authentication;

/// <summary>The routes whose answer is encrypted with the keys of the request.</summary>
internal static class EncryptedAnswers
{
    private static readonly FrozenSet<string> Routes = FrozenSet.Create(
        StringComparer.Ordinal, "/api/v1/login", "/api/v1/sso/token", "/api/v1/sso/exchange");

    public static bool Has(string path) => Routes.Contains(path);

    /// <summary>The answer with its <c>data</c> decrypted.</summary>
    /// <exception cref="ObShellInvalidResponseException">It does not decrypt.</exception>
    public static AnswerContent Decrypt(AnswerContent answer, BodyKeys keys)
    {
        try
        {
            if (JsonNode.Parse(answer.Body.Span) is not JsonObject envelope || envelope["data"] is not JsonValue data)
            {
                return answer;
            }

            envelope["data"] = Encoding.UTF8.GetString(keys.Decrypt(Convert.FromBase64String(data.GetValue<string>())));
            using var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output))
            {
                envelope.WriteTo(writer);
            }

            return new AnswerContent(output.ToArray(), answer.Call);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new ObShellInvalidResponseException("it does not decrypt with the keys of the request", answer.Call, exception);
        }
    }
}

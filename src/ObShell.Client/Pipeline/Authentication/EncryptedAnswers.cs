using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Decrypts the responses that are encrypted with the keys of the request.</summary>
internal static class EncryptedAnswers
{
    private static JsonTypeInfo<ObShellResponse<string>> Envelope => ClientJson.Core.TypeInfo<ObShellResponse<string>>();

    /// <summary>Decrypts the <c>data</c> of a response.</summary>
    /// <exception cref="ObShellInvalidResponseException">It does not decrypt.</exception>
    public static AnswerContent Decrypt(AnswerContent answer, BodyKeys keys)
    {
        try
        {
            if (answer.Parse(Envelope) is not { Data: { } data } envelope)
            {
                return answer;
            }

            var decrypted = envelope with { Data = Encoding.UTF8.GetString(keys.Decrypt(Convert.FromBase64String(data))) };
            return new AnswerContent(JsonSerializer.SerializeToUtf8Bytes(decrypted, Envelope), answer.Call) { Route = answer.Route };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            throw new ObShellInvalidResponseException("it does not decrypt with the keys of the request", answer.Call, exception);
        }
    }
}

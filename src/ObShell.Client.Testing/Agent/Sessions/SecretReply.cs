using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A reply that is encrypted with the keys of the request.</summary>
internal static class SecretReply
{
    /// <summary>Creates a secret and encrypts it. Like the server, it creates the secret even if it cannot return it.</summary>
    public static Reply Seal(IncomingCall call, Func<string> makeSecret)
    {
        if (call.Opened.Header is not { } header || call.Opened.IsUnread)
        {
            return Refusals.KeysNotFound;
        }

        var secret = Encoding.UTF8.GetBytes(makeSecret());
        return header.Keys.Length switch
        {
            < BodyCipher.KeyLength => Refusals.SecretKeys,
            not BodyCipher.KeysLength => Refusals.Panic,
            _ => Reply.With(json => json.WriteStringValue(BodyCipher.Encrypt(header.Keys, secret))),
        };
    }
}

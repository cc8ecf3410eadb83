using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A reply that only the caller can read: it is encrypted with the keys that came with the request.</summary>
internal static class SecretReply
{
    /// <summary>Makes a secret and encrypts it. Like the server, it makes the secret even when it then cannot tell it.</summary>
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

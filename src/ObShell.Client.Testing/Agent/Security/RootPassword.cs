using System.Text;

namespace ObShell.Client.Testing;

/// <summary>The password of <c>root@sys</c> in the body of <c>obcluster/config</c>, which agents before 4.2.4 accept only if it is encrypted with their key.</summary>
internal sealed class RootPassword(AgentSetup setup, KeyRing keys)
{
    /// <summary>Reads the password.</summary>
    /// <param name="call">The call.</param>
    /// <param name="password">The password, decrypted; null when the body has none.</param>
    /// <returns>The error; null if the agent accepts it.</returns>
    public Refusal? Read(IncomingCall call, out string? password)
    {
        password = null;
        if (!GoJson.TryParse(call.Opened.Body is { Length: > 0 } body ? body : "{}"u8, out var root))
        {
            return Refusals.BindJsonFailed("EOF");
        }

        var reader = new GoJsonReader("ObClusterConfigParams", root);
        var text = reader.String("rootPwd");
        if (reader.Error is not null)
        {
            return Refusals.BindJsonFailed(reader.Error);
        }

        if (text.Length > 0 && TryDecrypt(text, out password) is { } error)
        {
            password = text;
            return MustBeEncrypted(call) ? Refusals.RootPasswordNotEncrypted(error) : null;
        }

        return null;
    }

    private bool MustBeEncrypted(IncomingCall call) => !call.IsLocal && AgentVersion.IsBefore(setup.Version, AgentVersion.PlainRootPassword);

    /// <summary>Decrypts a text that may be encrypted.</summary>
    /// <returns>The error; null if it was decrypted.</returns>
    private string? TryDecrypt(string text, out string password)
    {
        password = "";
        var sections = GoBase64.Decode(text, out var error);
        if (error is not null)
        {
            return $"illegal base64 data at input byte {error}";
        }

        if (sections.Length == 0 || !keys.Current.TryDecrypt(sections, out var decrypted))
        {
            return "crypto/rsa: decryption error";
        }

        password = Encoding.UTF8.GetString(decrypted);
        return null;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// The root password in <c>obcluster/config</c>. Agents before 4.2.4 expect it encrypted with their key, in RSA sections, whether or not the body is encrypted as a whole.
/// </summary>
internal static class RootPasswordInBody
{
    public const string Path = "/api/v1/obcluster/config";
    public const string Member = "rootPwd";

    /// <summary>The body with the password encrypted; the same body if it has no password.</summary>
    public static byte[] Encrypt(byte[] body, AgentPublicKey key, SecureRandom random)
    {
        if (JsonNode.Parse(body) is not JsonObject members || members[Member] is not JsonValue value || !value.TryGetValue(out string? password) || password.Length == 0)
        {
            return body;
        }

        members[Member] = Convert.ToBase64String(key.Encrypt(Encoding.UTF8.GetBytes(password), random));
        return Encoding.UTF8.GetBytes(members.ToJsonString());
    }
}

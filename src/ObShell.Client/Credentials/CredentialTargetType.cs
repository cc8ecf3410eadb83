using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The kind of target of a credential.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<CredentialTargetType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct CredentialTargetType : IExtensibleValue<CredentialTargetType>
{
    /// <summary><c>HOST</c>: hosts, by SSH.</summary>
    [Word("HOST")]
    public static partial CredentialTargetType Host { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>How a user is authenticated.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<CredentialAuthType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct CredentialAuthType : IExtensibleValue<CredentialAuthType>
{
    /// <summary><c>PASSWORD</c>: by a password.</summary>
    [Word("PASSWORD")]
    public static partial CredentialAuthType Password { get; }
}

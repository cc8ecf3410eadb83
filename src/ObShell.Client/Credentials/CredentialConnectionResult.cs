using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>Whether the login to a host succeeded.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<CredentialConnectionResult>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct CredentialConnectionResult : IExtensibleValue<CredentialConnectionResult>
{
    /// <summary><c>SUCCESS</c>: the login succeeded.</summary>
    [Word("SUCCESS")]
    public static partial CredentialConnectionResult Success { get; }

    /// <summary><c>CONNECT_FAILED</c>: the login failed, or the host could not be reached.</summary>
    [Word("CONNECT_FAILED")]
    public static partial CredentialConnectionResult ConnectFailed { get; }
}

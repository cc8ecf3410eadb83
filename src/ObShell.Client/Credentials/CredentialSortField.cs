using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The field that credentials are sorted by.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<CredentialSortField>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct CredentialSortField : IExtensibleValue<CredentialSortField>
{
    /// <summary><c>id</c>: the id.</summary>
    [Word("id")]
    public static partial CredentialSortField Id { get; }

    /// <summary><c>name</c>: the name.</summary>
    [Word("name")]
    public static partial CredentialSortField Name { get; }

    /// <summary><c>access_target</c>: the hosts.</summary>
    [Word("access_target")]
    public static partial CredentialSortField AccessTarget { get; }

    /// <summary><c>create_time</c>: the time of creation.</summary>
    [Word("create_time")]
    public static partial CredentialSortField CreateTime { get; }

    /// <summary><c>update_time</c>: the time of the last modification.</summary>
    [Word("update_time")]
    public static partial CredentialSortField UpdateTime { get; }
}

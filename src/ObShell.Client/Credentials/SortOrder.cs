using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The direction of sorting.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<SortOrder>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct SortOrder : IExtensibleValue<SortOrder>
{
    /// <summary><c>ASC</c>: ascending.</summary>
    [Word("ASC")]
    public static partial SortOrder Asc { get; }

    /// <summary><c>DESC</c>: descending.</summary>
    [Word("DESC")]
    public static partial SortOrder Desc { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>Which way things are sorted.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<SortOrder>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct SortOrder : IExtensibleValue<SortOrder>
{
    /// <summary><c>ASC</c>: the smallest first.</summary>
    [Word("ASC")]
    public static partial SortOrder Asc { get; }

    /// <summary><c>DESC</c>: the greatest first.</summary>
    [Word("DESC")]
    public static partial SortOrder Desc { get; }
}

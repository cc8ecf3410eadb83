using System.ComponentModel;

namespace ObShell.Client.Protocol;

/// <summary>
/// A value over the server's own word, which the server may extend: a word that this version does not know is kept as it came and sent back as it was. The generator writes the type.
/// Implemented by this library only.
/// </summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IExtensibleValue<TSelf> : IFormattable
    where TSelf : struct, IExtensibleValue<TSelf>
{
    /// <summary>The value of a word exactly as the server wrote it.</summary>
    internal static abstract TSelf From(string word);

    /// <summary>The word.</summary>
    internal string Word { get; }

    // Refit writes only what can be formatted as one value into a query.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Word;
}

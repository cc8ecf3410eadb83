using System.ComponentModel;

namespace ObShell.Client.Protocol;

/// <summary>
/// A value of a set that the server may extend: a word that this version does not know is kept and sent back unchanged. The generator writes the type.
/// Implemented by this library only.
/// </summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IExtensibleValue<TSelf> : IFormattable
    where TSelf : struct, IExtensibleValue<TSelf>
{
    /// <summary>Creates the value from a word exactly as the server wrote it.</summary>
    internal static abstract TSelf From(string word);

    /// <summary>The word.</summary>
    internal string Word { get; }

    // Refit treats only formattable types as one value of a query.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Word;
}

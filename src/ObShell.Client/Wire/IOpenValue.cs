using System.ComponentModel;

namespace ObShell.Client.Wire;

/// <summary>
/// A value over the server's own string, which the server may extend: one that this version does not know is kept as it was received and sent back as it was.
/// Implemented by this library only.
/// </summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenValue<TSelf> : IFormattable
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>The value of a word.</summary>
    internal static abstract TSelf From(string value);

    /// <summary>The word.</summary>
    internal string Text { get; }

    // Refit writes only what can be formatted as one value into a query.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text;
}

namespace ObShell.Client.Wire;

/// <summary>
/// A value over the server's own string, which the server may extend: a member that this version doesn't know is kept as
/// it came and sent back as it was.
/// </summary>
internal interface IOpenValue<TSelf> : IFormattable
    where TSelf : struct, IOpenValue<TSelf>
{
    static abstract TSelf From(string value);

    string Text { get; }

    // Refit writes only what can be formatted as one value into a query.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text;
}

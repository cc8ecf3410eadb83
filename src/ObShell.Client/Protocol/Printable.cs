namespace ObShell.Client.Protocol;

/// <summary>Keeps what a server says from steering the terminal or forging lines of the log that it ends up in.</summary>
internal static class Printable
{
    public static string Of(string? text) =>
        text is null ? ""
        : text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
        : text;
}

namespace ObShell.Client.Protocol;

/// <summary>Removes control characters from texts of a server, so that they can neither control a terminal nor forge log lines.</summary>
internal static class Printable
{
    public static string Of(string? text) =>
        text is null ? ""
        : text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
        : text;
}

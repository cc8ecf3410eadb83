namespace ObShell.Client.Testing;

/// <summary>
/// A pattern of calls: a method and a path, each null or <c>*</c> for any; in a path a trailing <c>*</c> matches any rest, and a segment such as <c>{name}</c> matches any segment.
/// </summary>
internal readonly record struct CallPattern(string? Method, string? Path)
{
    public bool Matches(string method, string path) => MatchesMethod(method) && MatchesPath(path);

    private bool MatchesMethod(string method) => Method is null or "*" || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase);

    private bool MatchesPath(string path) =>
        Path is null || (Path.EndsWith('*') ? path.StartsWith(Path[..^1], StringComparison.Ordinal) : path == Path || (Path.Contains('{') && FitsTemplate(path)));

    private bool FitsTemplate(string path)
    {
        var (expected, actual) = (Path!.Split('/'), path.Split('/'));
        return expected.Length == actual.Length && expected.Zip(actual).All(part => part.First is ['{', .., '}'] || part.First == part.Second);
    }
}

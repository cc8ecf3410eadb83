namespace ObShell.Client.Testing;

/// <summary>
/// Which calls are meant: a method and a path, each null or <c>*</c> for any; a path that ends in <c>*</c> means all that begin so, and a part such as <c>{name}</c> means any.
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

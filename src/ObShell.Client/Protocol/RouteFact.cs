namespace ObShell.Client.Protocol;

/// <summary>What is known of a route beyond its method.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path with its placeholders.</param>
internal sealed record RouteFact(string Method, string Template)
{
    /// <summary>Whether the route starts nothing, changes nothing and uses nothing up, so that a request can be repeated.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>How to find out what became of a request whose response was lost; null for the usual advice.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether a path, with or without a query, is one of the route. Nothing is allocated.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        var template = Template.AsSpan();
        while (true)
        {
            var (expected, actual) = (template.IndexOf('/'), path.IndexOf('/'));
            if (expected < 0 || actual < 0)
            {
                return expected == actual && Fits(template, path);
            }

            if (!Fits(template[..expected], path[..actual]))
            {
                return false;
            }

            template = template[(expected + 1)..];
            path = path[(actual + 1)..];
        }
    }

    private static bool Fits(ReadOnlySpan<char> expected, ReadOnlySpan<char> actual) =>
        expected is ['{', .., '}'] ? actual.Length > 0 : expected.SequenceEqual(actual);
}

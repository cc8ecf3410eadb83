namespace ObShell.Client.Protocol;

/// <summary>A route of OBShell, and its properties.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its placeholders.</param>
internal sealed record Route(string Method, string Path)
{
    /// <summary>Whether OBShell 4.5.0 has it.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The first version of OBShell that has it, such as <c>4.3.2</c>; null for 4.2.3, the first documented version, or earlier.</summary>
    public string? Since { get; init; }

    public RouteAccess Access { get; init; }

    public RouteEffect Effect { get; init; }

    /// <summary>How to find out whether a request whose response was lost has run; null for the default advice.</summary>
    public string? Advice { get; init; }

    /// <summary>The name of the body parameter of the method, if it has one.</summary>
    public string Body { get; init; } = "request";

    /// <summary>Whether the body may be left out.</summary>
    public bool MayLackBody { get; init; }

    /// <summary>Whether the data of the response is encrypted with the keys of the request.</summary>
    public bool EncryptsResponse { get; init; }

    /// <summary>Whether a response has data.</summary>
    public bool HasData { get; init; } = true;

    /// <summary>Whether the data is a string, which Refit reads from the content of a response itself.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether a response without content means that there was nothing to do and no DAG was started.</summary>
    public bool MayDoNothing { get; init; }

    /// <summary>Values of the last part of the path for which OBShell has another route.</summary>
    public string[] ReservedWords { get; init; } = [];

    /// <summary>The DAGs that it can start, depending on the body; empty for none.</summary>
    public StartedDag[] Starts { get; init; } = [];

    /// <summary>Whether it starts nothing, changes nothing and uses nothing up, so that a request can be repeated.</summary>
    public bool OnlyReads => Effect == RouteEffect.Read || (Effect == RouteEffect.ByMethod && Method is "GET" or "HEAD");

    public string Name => $"{Method} {Path}";

    /// <summary>Whether a path, with or without a query, matches the route. Nothing is allocated.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        var template = Path.AsSpan();
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

    /// <summary>Whether a segment of a path matches that of a route: a placeholder matches anything that is not empty and contains no slash.</summary>
    public static bool Fits(ReadOnlySpan<char> expected, ReadOnlySpan<char> actual) => expected is ['{', .., '}']
        ? actual.Length > 0 && !actual.Contains("%2F", StringComparison.OrdinalIgnoreCase)
        : expected.SequenceEqual(actual);

    public override string ToString() => Name;
}

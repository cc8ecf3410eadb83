namespace ObShell.Client.Http;

/// <summary>
/// Refuses path arguments that would lead to another route. An empty one, <c>.</c> or <c>..</c> changes the number of segments once
/// the address is put together; a slash shows as <c>%2F</c>; and the last part of some addresses is a word that OBShell has another route for.
/// </summary>
internal sealed class RouteGuardHandler(ClientLifetime lifetime) : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> Template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    private static readonly string[] DagWords = ["unfinish"];
    private static readonly string[] TenantWords = ["support-templates", "top-compactions", "top-slow-sqls"];
    private static readonly string[] SessionWords = ["stats"];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfEnded();
        if (request.Options.TryGetValue(Template, out var template))
        {
            Check(request.Method, template, request.RequestUri!.AbsolutePath);
        }

        return base.SendAsync(request, cancellationToken);
    }

    internal static void Check(HttpMethod method, string template, string path)
    {
        if (!Fits(template, path))
        {
            throw new ArgumentException($"The value is empty, '.', '..' or has a slash in it, and would lead away from {template}.", ArgumentName(Culprit(template, path)));
        }

        if (method == HttpMethod.Get && OtherRoutes(template) is { Length: > 0 } words && words.Contains(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"OBShell has another route at {path}: nothing of this name can be read over {method} {template}.",
                ArgumentName(template[(template.LastIndexOf('{') + 1)..^1]));
        }
    }

    /// <summary>The words at the end of a route that lead to another one: OBShell prefers what is written out to a parameter.</summary>
    private static string[] OtherRoutes(string template) => template switch
    {
        "/api/v1/task/dag/{id}" => DagWords,
        "/api/v1/tenant/{name}" => TenantWords,
        "/api/v1/tenant/{name}/sessions/{session_id}" => SessionWords,
        _ => [],
    };

    private static bool Fits(ReadOnlySpan<char> template, ReadOnlySpan<char> path)
    {
        var query = template.IndexOf('?');
        template = query < 0 ? template : template[..query];
        while (true)
        {
            var (expected, actual) = (template.IndexOf('/'), path.IndexOf('/'));
            if (expected < 0 || actual < 0)
            {
                return expected == actual && Fit(template, path);
            }

            if (!Fit(template[..expected], path[..actual]))
            {
                return false;
            }

            template = template[(expected + 1)..];
            path = path[(actual + 1)..];
        }
    }

    private static bool Fit(ReadOnlySpan<char> expected, ReadOnlySpan<char> actual) => expected is ['{', .., '}']
        ? actual.Length > 0 && !actual.Contains("%2F", StringComparison.OrdinalIgnoreCase)
        : expected.SequenceEqual(actual);

    /// <summary>The parameter at which a path leaves the route, or the next one after that.</summary>
    private static string Culprit(string template, string path)
    {
        var expected = template.Split('?')[0].Split('/');
        var actual = path.Split('/');
        var index = 0;
        while (index < expected.Length && index < actual.Length && Fit(expected[index], actual[index]) && !(expected[index] is ['{', .., '}'] && expected.Length != actual.Length))
        {
            index++;
        }

        return (expected.Skip(index).FirstOrDefault(part => part is ['{', .., '}']) ?? "{}")[1..^1];
    }

    /// <summary>The name of the argument for a name on the wire: <c>zoneName</c> for <c>zone_name</c>.</summary>
    public static string ArgumentName(string part) =>
        string.Concat(part.Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

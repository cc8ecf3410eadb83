using System.Collections.Frozen;

namespace ObShell.Client.Http;

/// <summary>
/// Refuses path arguments that would lead to another route. An empty one, <c>.</c> or <c>..</c> changes the number of segments once
/// the address is put together; a slash shows as <c>%2F</c>; and the last part of some addresses is a word that OBShell has another route for.
/// </summary>
internal sealed class RouteGuardHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> Template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    /// <summary>The words at the end of a route that lead to another one, where OBShell prefers what is written out to a parameter.</summary>
    private static readonly FrozenDictionary<(HttpMethod Method, string Template), string[]> OtherRoutes = new Dictionary<(HttpMethod, string), string[]>
    {
        [(HttpMethod.Get, "/api/v1/task/dag/{id}")] = ["unfinish"],
        [(HttpMethod.Get, "/api/v1/tenant/{name}")] = ["support-templates", "top-compactions", "top-slow-sqls"],
        [(HttpMethod.Get, "/api/v1/tenant/{name}/sessions/{session_id}")] = ["stats"],
    }.ToFrozenDictionary();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Template, out var template))
        {
            Check(request.Method, template, request.RequestUri!.AbsolutePath);
        }

        return base.SendAsync(request, cancellationToken);
    }

    internal static void Check(HttpMethod method, string template, string path)
    {
        var route = template.Split('?')[0];
        var expected = route.Split('/');
        var actual = path.Split('/');
        for (var index = 0; index < expected.Length; index++)
        {
            var isParameter = expected[index] is ['{', .., '}'];
            var segment = index < actual.Length ? actual[index] : "";
            var fits = isParameter
                ? segment.Length > 0 && !segment.Contains("%2F", StringComparison.OrdinalIgnoreCase) && expected.Length == actual.Length
                : segment == expected[index];
            if (!fits)
            {
                var culprit = isParameter ? expected[index] : expected.Skip(index).FirstOrDefault(part => part is ['{', .., '}']) ?? "{}";
                throw new ArgumentException(
                    $"The value is empty, '.', '..' or has a slash in it, and would lead away from {template}.",
                    ArgumentName(culprit[1..^1]));
            }
        }

        if (OtherRoutes.TryGetValue((method, route), out var words) && words.Contains(Uri.UnescapeDataString(actual[^1]), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"OBShell has another route at {path}: nothing of this name can be read over {method} {route}.",
                ArgumentName(expected[^1][1..^1]));
        }
    }

    /// <summary>The name of the argument for a name on the wire: <c>zoneName</c> for <c>zone_name</c>.</summary>
    public static string ArgumentName(string part) =>
        string.Concat(part.Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

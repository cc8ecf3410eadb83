using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Rejects requests without a required body, and path arguments that would lead to another route. An empty one, <c>.</c> or <c>..</c> changes the number of segments once
/// the address is put together; a slash appears as <c>%2F</c>; and for some values of the last segment OBShell has another route.
/// </summary>
internal sealed class RouteGuardHandler(ClientLifetime lifetime) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfEnded();
        var route = RequestRoute.Of(request);
        if (route.IsKnown)
        {
            Check(route, request.RequestUri!.AbsolutePath);
            if (request.Content is BytesContent { IsMissing: true } && !route.MayLackBody)
            {
                throw new ArgumentNullException(route.Body);
            }
        }

        return base.SendAsync(request, cancellationToken);
    }

    /// <exception cref="ArgumentException">A path does not match the route.</exception>
    internal static void Check(Route route, string path)
    {
        if (!route.Matches(path))
        {
            throw new ArgumentException($"The value is null, empty, '.', '..' or contains '/', and would lead away from {route.Path}.", ArgumentName(WrongPart(route.Path, path)));
        }

        if (route.ReservedWords.Length > 0 && route.ReservedWords.Contains(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"OBShell has another route at {path}: nothing of this name can be read over {route.Name}.",
                ArgumentName(route.Path[(route.Path.LastIndexOf('{') + 1)..^1]));
        }
    }

    /// <summary>The first parameter at which a path deviates from the route, or the next one after that.</summary>
    private static string WrongPart(string template, string path)
    {
        var expected = template.Split('/');
        var actual = path.Split('/');
        var index = 0;
        while (index < expected.Length && index < actual.Length && Route.Fits(expected[index], actual[index]) && !(expected[index] is ['{', .., '}'] && expected.Length != actual.Length))
        {
            index++;
        }

        return (expected.Skip(index).FirstOrDefault(part => part is ['{', .., '}']) ?? "{}")[1..^1];
    }

    /// <summary>The name of the argument for a name on the wire: <c>zoneName</c> for <c>zone_name</c>.</summary>
    public static string ArgumentName(string part) =>
        string.Concat(part.Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

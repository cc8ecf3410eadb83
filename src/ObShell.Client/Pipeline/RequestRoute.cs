using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>The route of a request.</summary>
internal static class RequestRoute
{
    private static readonly HttpRequestOptionsKey<Route> Key = new("ObShell.Client.Route");
    private static readonly HttpRequestOptionsKey<string> Template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    /// <summary>The route; for an unknown one, its method and path.</summary>
    public static Route Of(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(Key, out var route))
        {
            var method = request.Method.Method;
            route = (request.Options.TryGetValue(Template, out var template) ? Routes.Find(method, template) : Routes.Match(method, request.RequestUri!.AbsolutePath))
                ?? new Route(method, template ?? request.RequestUri!.AbsolutePath) { IsKnown = false };

            // The route takes the place of the template, so that the dictionary does not have to grow.
            ((IDictionary<string, object?>)request.Options).Remove(Template.Key);
            request.Options.Set(Key, route);
        }

        return route;
    }
}

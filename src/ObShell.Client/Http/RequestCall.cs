using ObShell.Client.Endpoints;

namespace ObShell.Client.Http;

/// <summary>Names the call that a request makes.</summary>
internal static class RequestCall
{
    public static ObShellCall Of(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!.PathAndQuery,
        request.Options.TryGetValue(AgentEndpoint.Key, out var endpoint) ? endpoint.Address : new Uri(request.RequestUri.GetLeftPart(UriPartial.Authority)));
}

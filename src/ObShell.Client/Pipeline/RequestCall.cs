using System.Net;
using ObShell.Client.Pipeline.Transport;

namespace ObShell.Client.Pipeline;

/// <summary>Names the call that a request makes.</summary>
internal static class RequestCall
{
    public static ObShellCall Of(HttpRequestMessage request, HttpStatusCode? status = null) => new(
        request.Method.Method,
        request.RequestUri!.PathAndQuery,
        request.Options.TryGetValue(AgentEndpoint.Key, out var endpoint) ? endpoint.Address : new Uri(request.RequestUri.GetLeftPart(UriPartial.Authority)))
    {
        StatusCode = status,
    };

    /// <summary>Whether the request only reads, so that it can be repeated.</summary>
    public static bool IsSafe(HttpRequestMessage request) => RequestRoute.Of(request).OnlyReads;
}

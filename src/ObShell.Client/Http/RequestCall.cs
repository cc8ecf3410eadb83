namespace ObShell.Client.Http;

/// <summary>Names the call that a request makes.</summary>
internal static class RequestCall
{
    public static ObShellCall Of(HttpRequestMessage request) =>
        new(request.Method.Method, request.RequestUri!.PathAndQuery, new Uri(request.RequestUri.GetLeftPart(UriPartial.Authority)));
}

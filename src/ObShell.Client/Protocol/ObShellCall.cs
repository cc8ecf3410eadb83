using System.Net;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The call that an exception is about.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path and query, as on the request line. It contains no secrets.</param>
/// <param name="Endpoint">The scheme, host and port of the agent that the request was sent to.</param>
public sealed record ObShellCall(string Method, string Path, Uri Endpoint)
{
    /// <summary>The HTTP status of the response; null without a response.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The id under which the server logged the call; null without a response, or if it had none.</summary>
    public string? TraceId { get; init; }

    /// <summary>
    /// Whether the request only reads, so that it can be repeated: each GET except the exchange of a one-time token, and the POST requests that list, query or check
    /// something.
    /// </summary>
    public bool IsSafe => Routes.OnlyReads(Method, Path);

    /// <summary>The call as text.</summary>
    /// <returns>The text, such as <c>POST /api/v1/ob/stop at http://10.10.10.1:2886</c>.</returns>
    public override string ToString() => $"{Method} {Path} at {Show(Endpoint)}";

    internal static string Show(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Scheme == "unix" ? $"unix:{endpoint.LocalPath}" : $"{endpoint.Scheme}://{UriHost.Of(endpoint)}:{endpoint.Port}";
    }
}

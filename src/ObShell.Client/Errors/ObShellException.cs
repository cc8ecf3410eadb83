using System.Net;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The base class of the exceptions that this library throws for a failed call.</summary>
/// <remarks>
/// Bad arguments are <see cref="ArgumentException"/> and cancelled calls <see cref="OperationCanceledException"/>, as everywhere in .NET.
/// </remarks>
public class ObShellException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="call">The call; null for none.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public ObShellException(string message, ObShellCall? call = null, Exception? innerException = null)
        : base(Printable.Of(message), innerException) => Call = call;

    /// <summary>For a message of several lines, from each of which control characters have been removed.</summary>
    private protected ObShellException(IEnumerable<string> lines, ObShellCall? call, Exception? innerException)
        : base(string.Join('\n', lines), innerException) => Call = call;

    /// <summary>The call that failed; null for none.</summary>
    public ObShellCall? Call { get; }

    /// <summary>The HTTP method of the call that failed; null for none.</summary>
    public string? Method => Call?.Method;

    /// <summary>The path and query of the call that failed; null for none.</summary>
    public string? Path => Call?.Path;

    /// <summary>The agent that the request was sent to; null for none.</summary>
    public Uri? Endpoint => Call?.Endpoint;

    /// <summary>The HTTP status of the response; null without a response.</summary>
    public HttpStatusCode? StatusCode => Call?.StatusCode;

    /// <summary>The id under which the server logged the call; null for none.</summary>
    public string? TraceId => Call?.TraceId;
}

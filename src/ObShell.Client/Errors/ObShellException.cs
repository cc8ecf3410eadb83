using System.Net;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The root of everything that this library throws for a call that failed.</summary>
/// <remarks>
/// Bad arguments are <see cref="ArgumentException"/> and cancelled calls <see cref="OperationCanceledException"/>, as everywhere in .NET.
/// </remarks>
public class ObShellException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="call">The call that it is about; null when it is about none.</param>
    /// <param name="innerException">What caused it; null when nothing did.</param>
    public ObShellException(string message, ObShellCall? call = null, Exception? innerException = null)
        : base(Printable.Of(message), innerException) => Call = call;

    /// <summary>For a message of several lines, whose parts have been made printable one by one.</summary>
    private protected ObShellException(IEnumerable<string> lines, ObShellCall? call, Exception? innerException)
        : base(string.Join('\n', lines), innerException) => Call = call;

    /// <summary>The call that failed; null when the exception is about none.</summary>
    public ObShellCall? Call { get; }

    /// <summary>The HTTP method of the call that failed; null when there is none.</summary>
    public string? Method => Call?.Method;

    /// <summary>The path and query of the call that failed; null when there is none.</summary>
    public string? Path => Call?.Path;

    /// <summary>The agent that was asked; null when there is none.</summary>
    public Uri? Endpoint => Call?.Endpoint;

    /// <summary>The HTTP status of the answer; null when no answer came.</summary>
    public HttpStatusCode? StatusCode => Call?.StatusCode;

    /// <summary>The id under which the server logged the call; null when there is none.</summary>
    public string? TraceId => Call?.TraceId;
}

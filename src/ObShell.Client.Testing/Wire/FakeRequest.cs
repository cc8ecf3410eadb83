namespace ObShell.Client.Testing;

/// <summary>A request that a <see cref="FakeObShell"/> has received, whatever became of it.</summary>
public sealed record FakeRequest
{
    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path and query exactly as they stood on the request line.</summary>
    public required string RawTarget { get; init; }

    /// <summary>The path of <see cref="RawTarget"/>: without the query, still percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>The HTTP headers; names are matched without regard to case, and several values of one header are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>
    /// The name of the authentication header, <c>X-OCS-Header</c>, <c>X-OCS-Agent-Header</c> or <c>X-OCS-Auth</c>, whether the agent looked at it or
    /// not; null when the request had none.
    /// </summary>
    public string? HeaderName { get; init; }

    /// <summary>What the authentication header decrypts to; null when there is none, or when it could not be decrypted.</summary>
    public string? HeaderJson { get; init; }

    /// <summary>What the body decrypts to, or says when it need not be encrypted; null when there is none, or when it could not be decrypted.</summary>
    public string? Body { get; init; }

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>The file of an upload, decrypted; null when there is none, or when it could not be decrypted.</summary>
    public ReadOnlyMemory<byte>? File { get; init; }

    /// <summary>Whether the request came over the Unix domain socket.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The connection that the request came on: the same for requests that shared one.</summary>
    public required string ConnectionId { get; init; }

    /// <summary>When the request came, by the fake's <see cref="FakeObShellOptions.TimeProvider"/>.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The request line.</summary>
    /// <returns>The line, such as <c>POST /api/v1/ob/stop</c>.</returns>
    public override string ToString() => $"{Method} {RawTarget}";
}

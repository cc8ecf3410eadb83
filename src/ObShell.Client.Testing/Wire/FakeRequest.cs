namespace ObShell.Client.Testing;

/// <summary>A request that a <see cref="FakeObShell"/> received, even if it was rejected.</summary>
public sealed record FakeRequest
{
    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path and query exactly as on the request line.</summary>
    public required string RawTarget { get; init; }

    /// <summary>The path of <see cref="RawTarget"/>: without the query, still percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>The HTTP headers; names are case-insensitive, and several values of one header are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>
    /// The name of the authentication header, <c>X-OCS-Header</c>, <c>X-OCS-Agent-Header</c> or <c>X-OCS-Auth</c>, whether the agent checked it or
    /// not; null if the request had none.
    /// </summary>
    public string? HeaderName { get; init; }

    /// <summary>The decrypted authentication header; null if there is none, or if it could not be decrypted.</summary>
    public string? HeaderJson { get; init; }

    /// <summary>The decrypted body, or the body itself if encryption is not required; null if there is none, or if it could not be decrypted.</summary>
    public string? Body { get; init; }

    /// <summary>The body as received.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>The file of an upload, decrypted; null if there is none, or if it could not be decrypted.</summary>
    public ReadOnlyMemory<byte>? File { get; init; }

    /// <summary>Whether the request came over the Unix domain socket.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The connection of the request: equal for requests that share one.</summary>
    public required string ConnectionId { get; init; }

    /// <summary>When the request was received, by the fake's <see cref="FakeObShellOptions.TimeProvider"/>.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The request line.</summary>
    /// <returns>The line, such as <c>POST /api/v1/ob/stop</c>.</returns>
    public override string ToString() => $"{Method} {RawTarget}";
}

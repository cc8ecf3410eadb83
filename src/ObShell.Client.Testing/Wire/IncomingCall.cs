using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A request as the agent receives it.</summary>
internal sealed record IncomingCall
{
    public required string Method { get; init; }

    public required string RawTarget { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required byte[] RawBody { get; init; }

    public required OpenedRequest Opened { get; init; }

    /// <summary>Whether it came over the Unix domain socket.</summary>
    public bool IsLocal { get; init; }

    public required string ConnectionId { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The monotonic timestamp of the request.</summary>
    public required long Timestamp { get; init; }

    public string Path => RawTarget.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? RawTarget[..mark] : RawTarget;

    public string Query => RawTarget.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? RawTarget[(mark + 1)..] : "";

    /// <summary>The file of a multipart body; null for none.</summary>
    public ReadOnlyMemory<byte>? File =>
        Headers.GetValueOrDefault("Content-Type") is { } type && type.StartsWith("multipart/", StringComparison.Ordinal) ? MultipartFile.Read(type, Opened.Body ?? RawBody) : null;

    public FakeRequest ToRequest() => new()
    {
        Method = Method,
        RawTarget = RawTarget,
        Path = Path,
        Headers = Headers,
        HeaderName = Opened.HeaderName,
        HeaderJson = Opened.HeaderJson,
        Body = Opened.Body is null ? null : Encoding.UTF8.GetString(Opened.Body),
        RawBody = RawBody,
        File = File,
        IsLocal = IsLocal,
        ConnectionId = ConnectionId,
        ReceivedAt = ReceivedAt,
    };
}

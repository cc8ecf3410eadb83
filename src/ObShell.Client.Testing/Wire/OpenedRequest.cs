namespace ObShell.Client.Testing;

/// <summary>The authentication header and the body of a request, as far as they could be decrypted.</summary>
internal sealed record OpenedRequest
{
    public const string AgentHeaderName = "X-OCS-Agent-Header";

    /// <summary>How the request is authenticated.</summary>
    public AuthScheme Scheme { get; init; }

    public string? HeaderName { get; init; }

    public string? HeaderJson { get; init; }

    public HeaderContent? Header { get; init; }

    public byte[]? Body { get; init; }

    /// <summary>Whether the header was decrypted only for the log, and the agent does not use it.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Why the request cannot be decrypted; null if it can.</summary>
    public Refusal? Refusal { get; init; }

    public bool HasAgentHeader => HeaderName == AgentHeaderName;
}

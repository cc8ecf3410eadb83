namespace ObShell.Client.Testing.Tests.Support;

/// <summary>A request, and how it is signed and encrypted. The usual one is signed with the password of the caller, and its header is valid for ever.</summary>
internal sealed record RawRequest(string Method, string Target)
{
    public string HeaderName { get; init; } = "X-OCS-Header";

    /// <summary>The password; null for the one of the caller.</summary>
    public string? Auth { get; init; }

    public string Ts { get; init; } = "9999999999";

    /// <summary>The target that is signed; null for the one that is called.</summary>
    public string? Uri { get; init; }

    public string SessionId { get; init; } = "";

    /// <summary>What is encrypted into the header instead of all that.</summary>
    public string? HeaderJson { get; init; }

    /// <summary>What is sent as the header as it is.</summary>
    public string? RawHeader { get; init; }

    /// <summary>Whether there is no such header.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>How many bytes of the header are encrypted at once; null for as many as the key takes.</summary>
    public int? SectionLength { get; init; }

    /// <summary>What is encrypted into the body.</summary>
    public string? Body { get; init; }

    /// <summary>What is sent as the body as it is.</summary>
    public string? RawBody { get; init; }

    public IReadOnlyDictionary<string, string> OtherHeaders { get; init; } = new Dictionary<string, string>();
}

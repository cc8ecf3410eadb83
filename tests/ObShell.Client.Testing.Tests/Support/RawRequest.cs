namespace ObShell.Client.Testing.Tests.Support;

/// <summary>A request, and how it is signed and encrypted. By default it is signed with the password of the caller, and never expires.</summary>
internal sealed record RawRequest(string Method, string Target)
{
    public string HeaderName { get; init; } = "X-OCS-Header";

    /// <summary>The password; null for that of the caller.</summary>
    public string? Auth { get; init; }

    public string Ts { get; init; } = "9999999999";

    /// <summary>The signed target; null for the real one.</summary>
    public string? Uri { get; init; }

    public string SessionId { get; init; } = "";

    /// <summary>The plaintext of the header, instead of the members above.</summary>
    public string? HeaderJson { get; init; }

    /// <summary>The raw header.</summary>
    public string? RawHeader { get; init; }

    /// <summary>Whether the header is left out.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The number of bytes in a section of the header; null for the maximum of the key.</summary>
    public int? SectionLength { get; init; }

    /// <summary>The plaintext of the body.</summary>
    public string? Body { get; init; }

    /// <summary>The raw body.</summary>
    public string? RawBody { get; init; }

    public IReadOnlyDictionary<string, string> OtherHeaders { get; init; } = new Dictionary<string, string>();
}

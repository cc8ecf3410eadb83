namespace ObShell.Client.Testing;

/// <summary>Why the agent does not do what it is asked: an error answer.</summary>
internal sealed record Refusal(int Status, string ErrCode, string Message)
{
    /// <summary>The legacy number of the error; null for none.</summary>
    public int? Code { get; init; }

    /// <summary>The JSON that the answer carries as <c>data</c> in spite of the error; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>The message in Chinese, where it is known; null where it is not.</summary>
    public string? ChineseMessage { get; init; }

    /// <summary>Whether the agent refused before it gave the call a trace id and a content type.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Whether the answer is the one that was made when the agent started, with the time of then.</summary>
    public bool IsCanned { get; init; }
}

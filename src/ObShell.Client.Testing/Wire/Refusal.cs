namespace ObShell.Client.Testing;

/// <summary>Why the agent does not do what it is asked: an error answer.</summary>
internal sealed record Refusal(int Status, string ErrCode, string Message)
{
    /// <summary>The legacy number of the error; null for none.</summary>
    public int? Code { get; init; }

    /// <summary>The number that the error has on the agents that know nothing but numbers.</summary>
    public int LegacyCode => Code ?? Status switch
    {
        400 => 1000,
        401 => 10008,
        404 => 2300,
        _ => 1002,
    };

    /// <summary>The JSON that the answer carries as <c>data</c> in spite of the error; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>The message in Chinese, where it is known; null where it is not.</summary>
    public string? ChineseMessage { get; init; }

    /// <summary>Whether a test has asked for it, so that it names its error even when the agent is one of those that name none.</summary>
    public bool IsStaged { get; init; }

    /// <summary>Whether the agent refused before it gave the answer a trace id and its usual content type.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Whether the answer is the one that was made when the agent started, with the time of then and no trace id.</summary>
    public bool IsCanned { get; init; }
}

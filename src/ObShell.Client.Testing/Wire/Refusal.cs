namespace ObShell.Client.Testing;

/// <summary>An error response of the agent.</summary>
internal sealed record Refusal(int Status, string ErrCode, string Message)
{
    /// <summary>The legacy number of the error; null for none.</summary>
    public int? Code { get; init; }

    /// <summary>The number of the error on agents whose errors have only numbers.</summary>
    public int LegacyCode => Code ?? Status switch
    {
        400 => 1000,
        401 => 10008,
        404 => 2300,
        _ => 1002,
    };

    /// <summary>The JSON of <c>data</c> in spite of the error; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>The message in Chinese; null if it is unknown.</summary>
    public string? ChineseMessage { get; init; }

    /// <summary>Whether a test set it, so that it names its error even on an agent whose errors have no names.</summary>
    public bool IsStaged { get; init; }

    /// <summary>Whether the agent rejected the request before it set the trace id and the usual content type.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Whether the response was made when the agent started, with that time and without a trace id.</summary>
    public bool IsCanned { get; init; }
}

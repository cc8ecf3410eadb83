using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Dead lock node.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record DeadLockNode
{
    /// <summary>The svr ip.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }

    /// <summary>The idx.</summary>
    [JsonPropertyName("idx")]
    public long Idx { get; init; }

    /// <summary>The transaction hash.</summary>
    [JsonPropertyName("transaction_hash")]
    public string TransactionHash { get; init => field = value ?? ""; } = "";

    /// <summary>The roll backed.</summary>
    [JsonPropertyName("roll_backed")]
    public bool RollBacked { get; init; }

    /// <summary>The resource.</summary>
    [JsonPropertyName("resource")]
    public string Resource { get; init => field = value ?? ""; } = "";

    /// <summary>The sql.</summary>
    [JsonPropertyName("sql")]
    public string Sql { get; init => field = value ?? ""; } = "";
}

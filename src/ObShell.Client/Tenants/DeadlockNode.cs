using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A transaction in a deadlock.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record DeadlockNode
{
    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }

    /// <summary>The position of the transaction in the wait cycle, from 1.</summary>
    [JsonPropertyName("idx")]
    public long Idx { get; init; }

    /// <summary>The hash of the transaction.</summary>
    [JsonPropertyName("transaction_hash")]
    public string TransactionHash { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the transaction was rolled back to resolve the deadlock.</summary>
    [JsonPropertyName("roll_backed")]
    public bool RollBacked { get; init; }

    /// <summary>The resource that the transaction waited for.</summary>
    [JsonPropertyName("resource")]
    public string Resource { get; init => field = value ?? ""; } = "";

    /// <summary>The SQL statement that waited.</summary>
    [JsonPropertyName("sql")]
    public string Sql { get; init => field = value ?? ""; } = "";
}

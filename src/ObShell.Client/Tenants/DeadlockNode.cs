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

    /// <summary>Its place in the circle, from 1.</summary>
    [JsonPropertyName("idx")]
    public long Idx { get; init; }

    /// <summary>The hash of the transaction.</summary>
    [JsonPropertyName("transaction_hash")]
    public string TransactionHash { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it was rolled back to break the deadlock.</summary>
    [JsonPropertyName("roll_backed")]
    public bool RollBacked { get; init; }

    /// <summary>What it was waiting for.</summary>
    [JsonPropertyName("resource")]
    public string Resource { get; init => field = value ?? ""; } = "";

    /// <summary>The statement that was waiting.</summary>
    [JsonPropertyName("sql")]
    public string Sql { get; init => field = value ?? ""; } = "";
}

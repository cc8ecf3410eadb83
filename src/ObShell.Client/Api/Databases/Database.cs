using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Database.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Database
{
    /// <summary>The db name.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The charset.</summary>
    [JsonPropertyName("charset")]
    public string Charset { get; init => field = value ?? ""; } = "";

    /// <summary>The collation.</summary>
    [JsonPropertyName("collation")]
    public string Collation { get; init => field = value ?? ""; } = "";

    /// <summary>The read only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>The create time.</summary>
    [JsonPropertyName("create_time")]
    public long CreateTime { get; init; }

    /// <summary>The connection urls.</summary>
    [JsonPropertyName("connection_urls")]
    public IReadOnlyList<ConnectionString> ConnectionUrls { get; init => field = value ?? []; } = [];
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A database of a tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Database
{
    /// <summary>The name of the database.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The character set.</summary>
    [JsonPropertyName("charset")]
    public string Charset { get; init => field = value ?? ""; } = "";

    /// <summary>The collation.</summary>
    [JsonPropertyName("collation")]
    public string Collation { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the database is read-only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>When the database was created.</summary>
    [JsonPropertyName("create_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>The JDBC URLs of the database.</summary>
    [JsonPropertyName("connection_urls")]
    public IReadOnlyList<ConnectionString> ConnectionUrls { get; init => field = value ?? []; } = [];
}

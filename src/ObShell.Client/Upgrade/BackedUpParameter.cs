using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backed up parameter.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record BackedUpParameter
{
    /// <summary>The svr ip.</summary>
    [JsonPropertyName("SvrIp")]
    public string SvrIp { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("SvrPort")]
    public long SvrPort { get; init; }

    /// <summary>The zone.</summary>
    [JsonPropertyName("Zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The scope.</summary>
    [JsonPropertyName("Scope")]
    public string Scope { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("Value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("TenantId")]
    public long TenantId { get; init; }

    /// <summary>The edit level.</summary>
    [JsonPropertyName("EditLevel")]
    public string EditLevel { get; init => field = value ?? ""; } = "";

    /// <summary>The default value.</summary>
    [JsonPropertyName("DefaultValue")]
    public string DefaultValue { get; init => field = value ?? ""; } = "";

    /// <summary>The section.</summary>
    [JsonPropertyName("Section")]
    public string Section { get; init => field = value ?? ""; } = "";

    /// <summary>The info.</summary>
    [JsonPropertyName("Info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The data type.</summary>
    [JsonPropertyName("DataType")]
    public string DataType { get; init => field = value ?? ""; } = "";
}

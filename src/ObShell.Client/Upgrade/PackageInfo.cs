using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Package info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record PackageInfo
{
    /// <summary>The pkg id.</summary>
    [JsonPropertyName("pkg_id")]
    public long PkgId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public PackageName Name { get; init; }

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The release distribution.</summary>
    [JsonPropertyName("release_distribution")]
    public string ReleaseDistribution { get; init => field = value ?? ""; } = "";

    /// <summary>The distribution.</summary>
    [JsonPropertyName("distribution")]
    public string Distribution { get; init => field = value ?? ""; } = "";

    /// <summary>The release.</summary>
    [JsonPropertyName("release")]
    public string Release { get; init => field = value ?? ""; } = "";

    /// <summary>The architecture.</summary>
    [JsonPropertyName("architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The size.</summary>
    [JsonPropertyName("size")]
    public ulong Size { get; init; }

    /// <summary>The payload size.</summary>
    [JsonPropertyName("payload_size")]
    public ulong PayloadSize { get; init; }

    /// <summary>The chunk count.</summary>
    [JsonPropertyName("chunk_count")]
    public long ChunkCount { get; init; }

    /// <summary>The md5.</summary>
    [JsonPropertyName("md5")]
    public string Md5 { get; init => field = value ?? ""; } = "";

    /// <summary>The upgrade dep yaml.</summary>
    [JsonPropertyName("upgrade_dep_yaml")]
    public string UpgradeDepYaml { get; init => field = value ?? ""; } = "";

    /// <summary>The gmt modify.</summary>
    [JsonPropertyName("gmt_modify")]
    public ServerTime GmtModify { get; init; }
}

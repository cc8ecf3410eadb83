using System.Text.Json.Serialization;

namespace ObShell.Client.Upgrades;

/// <summary>An upgrade package that is stored in the cluster.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record PackageInfo
{
    /// <summary>The id of the package.</summary>
    [JsonPropertyName("pkg_id")]
    public long PackageId { get; init; }

    /// <summary>The name of the package.</summary>
    [JsonPropertyName("name")]
    public PackageName Name { get; init; }

    /// <summary>The version of the package, such as <c>4.3.5.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The release with the distribution, such as <c>100000202024123117.el7</c>.</summary>
    [JsonPropertyName("release_distribution")]
    public string ReleaseDistribution { get; init => field = value ?? ""; } = "";

    /// <summary>The distribution that the package is for, such as <c>el7</c>.</summary>
    [JsonPropertyName("distribution")]
    public string Distribution { get; init => field = value ?? ""; } = "";

    /// <summary>The build number: the release without the distribution.</summary>
    [JsonPropertyName("release")]
    public string Release { get; init => field = value ?? ""; } = "";

    /// <summary>The processor architecture that the package is for, such as <c>x86_64</c>.</summary>
    [JsonPropertyName("architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The disk space that the installed package uses.</summary>
    [JsonPropertyName("size")]
    public ByteSize Size { get; init; }

    /// <summary>The size of the header and the compressed content of the package.</summary>
    [JsonPropertyName("payload_size")]
    public ByteSize PayloadSize { get; init; }

    /// <summary>The number of chunks that the package is stored in, each of at most 8388607 bytes.</summary>
    [JsonPropertyName("chunk_count")]
    public long ChunkCount { get; init; }

    /// <summary>The MD5 checksum recorded in the package, in hexadecimal.</summary>
    [JsonPropertyName("md5")]
    public string Md5 { get; init => field = value ?? ""; } = "";

    /// <summary>The upgrade paths of the package, in YAML. The server returns an empty value here.</summary>
    [JsonPropertyName("upgrade_dep_yaml")]
    public string UpgradeDepYaml { get; init => field = value ?? ""; } = "";

    /// <summary>When the record was last modified, with the server's offset.</summary>
    [JsonPropertyName("gmt_modify")]
    public ServerTime ModifyTime { get; init; }
}

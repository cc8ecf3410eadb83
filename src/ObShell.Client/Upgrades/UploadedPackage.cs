using System.Text.Json.Serialization;

namespace ObShell.Client.Upgrades;

/// <summary>An upgrade package that was uploaded.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record UploadedPackage
{
    /// <summary>The id of the package.</summary>
    [JsonPropertyName("PkgId")]
    public long PackageId { get; init; }

    /// <summary>The name of the package.</summary>
    [JsonPropertyName("Name")]
    public PackageName Name { get; init; }

    /// <summary>The version of the package, such as <c>4.3.5.0</c>.</summary>
    [JsonPropertyName("Version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The release with the distribution, such as <c>100000202024123117.el7</c>.</summary>
    [JsonPropertyName("ReleaseDistribution")]
    public string ReleaseDistribution { get; init => field = value ?? ""; } = "";

    /// <summary>The distribution that the package is for, such as <c>el7</c>.</summary>
    [JsonPropertyName("Distribution")]
    public string Distribution { get; init => field = value ?? ""; } = "";

    /// <summary>The build number: the release without the distribution.</summary>
    [JsonPropertyName("Release")]
    public string Release { get; init => field = value ?? ""; } = "";

    /// <summary>The processor architecture that the package is for, such as <c>x86_64</c>.</summary>
    [JsonPropertyName("Architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The disk space that the installed package uses.</summary>
    [JsonPropertyName("Size")]
    public ByteSize Size { get; init; }

    /// <summary>The size of the header and the compressed content of the package.</summary>
    [JsonPropertyName("PayloadSize")]
    public ByteSize PayloadSize { get; init; }

    /// <summary>The number of chunks that the package is stored in, each of at most 8388607 bytes.</summary>
    [JsonPropertyName("ChunkCount")]
    public long ChunkCount { get; init; }

    /// <summary>The MD5 checksum recorded in the package, in hexadecimal.</summary>
    [JsonPropertyName("Md5")]
    public string Md5 { get; init => field = value ?? ""; } = "";

    /// <summary>The upgrade paths of the package, in YAML. Empty if the package is not for a newer OceanBase version.</summary>
    [JsonPropertyName("UpgradeDepYaml")]
    public string UpgradeDepYaml { get; init => field = value ?? ""; } = "";

    /// <summary>When the record was last modified, with the server's offset. The server may return the year 1.</summary>
    [JsonPropertyName("GmtModify")]
    public ServerTime ModifyTime { get; init; }
}

using System.Text.Json.Serialization;

namespace ObShell.Client.Upgrades;

/// <summary>The upgrade package that was just uploaded.</summary>
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

    /// <summary>The distribution the package is for, such as <c>el7</c>.</summary>
    [JsonPropertyName("Distribution")]
    public string Distribution { get; init => field = value ?? ""; } = "";

    /// <summary>The build number: the release without the distribution.</summary>
    [JsonPropertyName("Release")]
    public string Release { get; init => field = value ?? ""; } = "";

    /// <summary>The processor architecture the package is for, such as <c>x86_64</c>.</summary>
    [JsonPropertyName("Architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The disk space the installed package takes.</summary>
    [JsonPropertyName("Size")]
    public ByteSize Size { get; init; }

    /// <summary>The size of the header and the compressed content of the package.</summary>
    [JsonPropertyName("PayloadSize")]
    public ByteSize PayloadSize { get; init; }

    /// <summary>The number of chunks the package is stored in, of at most 8388607 bytes each.</summary>
    [JsonPropertyName("ChunkCount")]
    public long ChunkCount { get; init; }

    /// <summary>The MD5 checksum recorded in the package, in hexadecimal.</summary>
    [JsonPropertyName("Md5")]
    public string Md5 { get; init => field = value ?? ""; } = "";

    /// <summary>The upgrade paths of the package, in YAML. Empty when the package is not for a newer OceanBase version.</summary>
    [JsonPropertyName("UpgradeDepYaml")]
    public string UpgradeDepYaml { get; init => field = value ?? ""; } = "";

    /// <summary>When the record was last changed, with the server's offset. The server may leave it at the year 1 here.</summary>
    [JsonPropertyName("GmtModify")]
    public ServerTime ModifyTime { get; init; }
}

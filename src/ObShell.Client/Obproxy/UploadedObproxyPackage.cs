using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Uploaded obproxy package.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record UploadedObproxyPackage
{
    /// <summary>The pkg id.</summary>
    [JsonPropertyName("PkgId")]
    public long PkgId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public PackageName Name { get; init; }

    /// <summary>The version.</summary>
    [JsonPropertyName("Version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The release distribution.</summary>
    [JsonPropertyName("ReleaseDistribution")]
    public string ReleaseDistribution { get; init => field = value ?? ""; } = "";

    /// <summary>The distribution.</summary>
    [JsonPropertyName("Distribution")]
    public string Distribution { get; init => field = value ?? ""; } = "";

    /// <summary>The release.</summary>
    [JsonPropertyName("Release")]
    public string Release { get; init => field = value ?? ""; } = "";

    /// <summary>The architecture.</summary>
    [JsonPropertyName("Architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The size.</summary>
    [JsonPropertyName("Size")]
    public ulong Size { get; init; }

    /// <summary>The payload size.</summary>
    [JsonPropertyName("PayloadSize")]
    public ulong PayloadSize { get; init; }

    /// <summary>The chunk count.</summary>
    [JsonPropertyName("ChunkCount")]
    public long ChunkCount { get; init; }

    /// <summary>The md5.</summary>
    [JsonPropertyName("Md5")]
    public string Md5 { get; init => field = value ?? ""; } = "";

    /// <summary>The gmt modify.</summary>
    [JsonPropertyName("GmtModify")]
    public ServerTime GmtModify { get; init; }
}

namespace ObShell.Client.Testing;

/// <summary>A package that was uploaded for an upgrade.</summary>
public sealed class FakePackage
{
    internal const string DefaultArchitecture = "x86_64";
    private const long SeededSize = 64 << 20;

    private FakePackage(int id, string name, string version, string release, string architecture, DateTimeOffset uploadedAt) =>
        (Id, Name, Version, Release, Architecture, UploadedAt) = (id, name, version, release, architecture, uploadedAt);

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>The name, such as <c>oceanbase-ce</c> or <c>obshell</c>.</summary>
    public string Name { get; }

    /// <summary>The version, such as <c>4.3.5.3</c>.</summary>
    public string Version { get; }

    /// <summary>The release: the build and the distribution, such as <c>103000012025080818.el8</c>.</summary>
    public string Release { get; }

    /// <summary>The build, which is the release up to its first dot.</summary>
    public string Build => Release[..Release.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The distribution, which is the release from its last dot on.</summary>
    public string Distribution => Release[(Release.LastIndexOf('.') + 1)..];

    /// <summary>The architecture, such as <c>x86_64</c>.</summary>
    public string Architecture { get; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset UploadedAt { get; }

    /// <summary>How long the file is, in bytes.</summary>
    public long Size { get; private init; }

    /// <summary>How long the file is without its headers, in bytes.</summary>
    public long PayloadSize { get; private init; }

    /// <summary>
    /// The version of OBShell that a package of the database brings along, such as <c>4.5.1.0-1</c>, and that the agents have after an upgrade with it; null when they keep their own.
    /// </summary>
    public string? AgentVersion { get; set; }

    /// <summary>Gives the name of the file.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}-{Version}-{Release}.{Architecture}";

    /// <summary>Whether a release has a build and a distribution.</summary>
    internal static bool IsRelease(string release) => release.Split('.') is { Length: >= 2 } parts && parts[0].Length > 0 && parts[^1].Length > 0;

    internal static FakePackage Create(int id, string name, string version, string release, string architecture, DateTimeOffset uploadedAt, long size = SeededSize, long payloadSize = SeededSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(version);
        ArgumentException.ThrowIfNullOrEmpty(release);
        ArgumentException.ThrowIfNullOrEmpty(architecture);
        if (!IsRelease(release))
        {
            throw new ArgumentException($"The release '{release}' has no distribution, as in 103000012025080818.el8.", nameof(release));
        }

        return new(id, name, version, release, architecture, uploadedAt) { Size = size, PayloadSize = payloadSize };
    }
}

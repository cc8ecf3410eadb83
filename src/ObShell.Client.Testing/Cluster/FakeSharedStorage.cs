namespace ObShell.Client.Testing;

/// <summary>The storage that the servers of a <see cref="FakeCluster"/> share.</summary>
/// <param name="Path">The path, such as <c>s3://bucket/ob</c>.</param>
/// <param name="Endpoint">The host name.</param>
public sealed record FakeSharedStorage(string Path, string Endpoint)
{
    /// <summary>The keys that the storage takes, by their access keys.</summary>
    public IReadOnlyDictionary<string, string> ValidKeys { get; init; } = new Dictionary<string, string>();

    /// <summary>The access key that the cluster uses.</summary>
    public string AccessKey { get; internal set; } = "";

    /// <summary>The secret key that the cluster uses.</summary>
    public string SecretKey { get; internal set; } = "";

    /// <summary>Gives the path.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path;
}

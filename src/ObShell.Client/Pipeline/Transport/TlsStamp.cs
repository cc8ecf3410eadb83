namespace ObShell.Client.Pipeline.Transport;

/// <summary>When the files of <see cref="TlsOptions"/> were last written, and how long they are: which identifies a renewed file without reading it.</summary>
internal sealed record TlsStamp
{
    private readonly (DateTime Written, long Length) _authority;
    private readonly (DateTime Written, long Length) _client;
    private readonly (DateTime Written, long Length) _key;

    private TlsStamp(TlsOptions options) =>
        (_authority, _client, _key) = (Of(options.CertificateAuthorityFile), Of(options.ClientCertificateFile), Of(options.ClientCertificateKeyFile));

    public static TlsStamp Take(TlsOptions options) => new(options);

    private static (DateTime Written, long Length) Of(string? path)
    {
        if (path is null)
        {
            return default;
        }

        try
        {
            // Through the handle, since a symbolic link to a renewed file may itself remain unchanged.
            using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            return (File.GetLastWriteTimeUtc(handle), RandomAccess.GetLength(handle));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return default;
        }
    }
}

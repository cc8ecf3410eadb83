using ObShell.Client.Upgrades;

namespace ObShell.Client.Pipeline;

/// <summary>Reads a package piece by piece from its beginning, and checks that its length has not changed.</summary>
internal sealed class PackageReader : IAsyncDisposable
{
    private const int PieceSize = 64 * 1024;
    private readonly byte[] _piece = new byte[PieceSize];
    private readonly PackageUpload _upload;
    private readonly Stream _stream;

    private PackageReader(PackageUpload upload, Stream stream)
    {
        _upload = upload;
        _stream = stream;
    }

    /// <summary>How many bytes have been read.</summary>
    public long Position { get; private set; }

    /// <exception cref="PackageReadException">It cannot be opened.</exception>
    public static PackageReader Open(PackageUpload upload)
    {
        try
        {
            return new PackageReader(upload, upload.Open());
        }
        catch (Exception exception)
        {
            throw Failed(exception);
        }
    }

    /// <summary>The next piece; empty at the end.</summary>
    /// <exception cref="PackageReadException">It cannot be read, or is shorter or longer than it was.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        int read;
        try
        {
            read = await _stream.ReadAsync(_piece, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(exception);
        }

        Position += read;
        if (Position > _upload.Length || (read == 0 && Position < _upload.Length))
        {
            var length = read == 0 ? $"{Position} bytes and not {_upload.Length}" : $"more than {_upload.Length} bytes";
            throw new PackageReadException($"the package has changed since the upload was created: it has {length}");
        }

        return _piece.AsMemory(0, read);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    private static PackageReadException Failed(Exception exception) => new($"reading the package failed: {exception.Message.TrimEnd('.')}", exception);
}

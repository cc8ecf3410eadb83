namespace ObShell.Client.Tests.Pipeline;

/// <summary>A stream whose content differs from its length, or that throws.</summary>
/// <param name="length">The length that it reports.</param>
internal sealed class SourceStream(long length) : Stream
{
    private long _position;

    /// <summary>The number of bytes; by default the length that it reports.</summary>
    public long Available { get; init; } = length;

    /// <summary>The exception that reading throws, and its position; null for none.</summary>
    public (long Position, Exception Exception)? Fault { get; init; }

    /// <summary>How often it can be read before <see cref="Fault"/> applies.</summary>
    public int GoodPasses { get; init; }

    /// <summary>How often it was rewound.</summary>
    public int Passes { get; private set; }

    /// <summary>The number of bytes read, in all passes.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = length;

    public override long Position
    {
        get => _position;
        set
        {
            _position = value;
            Passes++;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Length));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Read(int count)
    {
        if (Fault is var (position, exception) && Passes > GoodPasses && _position >= position)
        {
            throw exception;
        }

        var read = (int)Math.Min(count, Available - _position);
        _position += read;
        BytesRead += read;
        return read;
    }
}

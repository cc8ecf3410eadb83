namespace ObShell.Client.Tests.Pipeline;

/// <summary>A stream that says how long it is, and has something else to read: less, more, or a fault.</summary>
/// <param name="length">How long it says that it is.</param>
internal sealed class SourceStream(long length) : Stream
{
    private long _position;

    /// <summary>How many bytes there are; as many as it says unless set.</summary>
    public long Available { get; init; } = length;

    /// <summary>What reading throws, and where; null for nothing.</summary>
    public (long Position, Exception Exception)? Fault { get; init; }

    /// <summary>How often it can be read from its beginning before <see cref="Fault"/> counts.</summary>
    public int GoodPasses { get; init; }

    /// <summary>How often it was set back to its beginning.</summary>
    public int Passes { get; private set; }

    /// <summary>How many bytes were read, in all passes.</summary>
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

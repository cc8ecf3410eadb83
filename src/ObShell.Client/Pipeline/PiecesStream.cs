namespace ObShell.Client.Pipeline;

/// <summary>Reads pieces of memory one after the other and releases each, since the parsed result may need as much memory.</summary>
internal sealed class PiecesStream(IList<ReadOnlyMemory<byte>> pieces) : Stream
{
    private int _piece;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_piece < pieces.Count)
        {
            var rest = pieces[_piece].Span[_at..];
            if (rest.Length > 0)
            {
                var count = Math.Min(rest.Length, buffer.Length);
                rest[..count].CopyTo(buffer);
                _at += count;
                return count;
            }

            pieces[_piece] = default;
            _piece++;
            _at = 0;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

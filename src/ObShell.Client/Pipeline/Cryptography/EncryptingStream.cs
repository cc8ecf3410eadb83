using System.Buffers;
using System.Buffers.Text;
using Org.BouncyCastle.Crypto;

namespace ObShell.Client.Pipeline.Cryptography;

/// <summary>Encrypts what is written to it, and writes the ciphertext as base64, piece by piece, for any length.</summary>
internal sealed class EncryptingStream(Stream target, IBufferedCipher cipher) : Stream
{
    // A multiple of a base64 group, so that padding is written only at the end.
    private const int GroupSize = 3;
    private byte[] _ciphertext = [];
    private byte[] _text = [];
    private int _pending;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The length of the resulting text.</summary>
    public static long LengthOf(long plaintext, int blockSize) => Base64Length(((plaintext / blockSize) + 1) * blockSize);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Reserve(_pending + cipher.GetUpdateOutputSize(buffer.Length));
        _pending += cipher.ProcessBytes(buffer.Span, _ciphertext.AsSpan(_pending));
        return SendAsync(_pending - (_pending % GroupSize), cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Writes the last block.</summary>
    public ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        Reserve(_pending + cipher.GetOutputSize(0));
        _pending += cipher.DoFinal(_ciphertext.AsSpan(_pending));
        return SendAsync(_pending, cancellationToken);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static long Base64Length(long bytes) => (bytes + GroupSize - 1) / GroupSize * 4;

    private void Reserve(int size)
    {
        if (_ciphertext.Length < size)
        {
            Array.Resize(ref _ciphertext, size);
            _text = new byte[Base64.GetMaxEncodedToUtf8Length(size)];
        }
    }

    private async ValueTask SendAsync(int count, CancellationToken cancellationToken)
    {
        Base64.EncodeToUtf8(_ciphertext.AsSpan(0, count), _text, out _, out var length);
        _ciphertext.AsSpan(count, _pending - count).CopyTo(_ciphertext);
        _pending -= count;
        await target.WriteAsync(_text.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
    }
}

using System.Text;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Tests.Pipeline.Cryptography;

/// <summary>Streaming encryption.</summary>
internal sealed class EncryptingStreamTests
{
    private readonly BodyKeys _keys = BodyKeys.Create(new SecureRandom());
    private readonly MemoryStream _target = new();

    [Test]
    public async Task The_ciphertext_does_not_depend_on_the_sizes_of_the_writes([Values(0, 1, 15, 16, 17, 47, 48, 49, 1000)] int length, [Values(1, 3, 16, 500)] int piece)
    {
        var plaintext = Encoding.ASCII.GetBytes(new string('x', length));
        await using (var stream = _keys.Encrypting(_target))
        {
            foreach (var part in plaintext.Chunk(piece))
            {
                await stream.WriteAsync(part);
            }

            await stream.FinishAsync(CancellationToken.None);
        }

        var text = Encoding.ASCII.GetString(_target.ToArray());
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo(Encoding.ASCII.GetString(_keys.Encrypt(plaintext))));
            Assert.That(text, Has.Length.EqualTo(EncryptingStream.LengthOf(length, BodyKeys.BlockSize)));
        });
    }

    [Test]
    public async Task The_encrypting_stream_writes_before_it_is_completed()
    {
        await using var stream = _keys.Encrypting(_target);
        await stream.WriteAsync(new byte[1000]);
        await stream.FlushAsync();

        Assert.That(_target.Length, Is.GreaterThan(1000));
        Assert.That(_target.Length % 4, Is.Zero, "whole groups of base64");
    }

    [Test]
    public async Task The_encrypting_stream_is_write_only()
    {
        await using Stream stream = _keys.Encrypting(_target);

        Assert.Multiple(() =>
        {
            Assert.That(stream.CanWrite);
            Assert.That(stream.CanRead, Is.False);
            Assert.That(stream.CanSeek, Is.False);
            Assert.That(() => stream.Length, Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.Position, Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.Position = 0, Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.Write([1], 0, 1), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.Read(new byte[1], 0, 1), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.Seek(0, SeekOrigin.Begin), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => stream.SetLength(0), Throws.TypeOf<NotSupportedException>());
            Assert.That(stream.Flush, Throws.TypeOf<NotSupportedException>());
        });
    }

    [TestCase(31)]
    [TestCase(33)]
    public void Keys_of_a_wrong_size_are_refused(int size) =>
        Assert.That(() => new BodyKeys(new byte[size]), Throws.ArgumentException.With.Property("ParamName").EqualTo("keyAndIv").And.Message.Contain("32 bytes"));
}

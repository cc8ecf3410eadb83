using System.Net;
using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Pipeline;

/// <summary>A package whose whole multipart body is encrypted while it is sent.</summary>
internal sealed class EncryptedPackageContent : HttpContent
{
    private readonly PackageContent _package;
    private readonly BodyKeys _keys;

    public EncryptedPackageContent(PackageContent package, BodyKeys keys)
    {
        _package = package;
        _keys = keys;
        Headers.ContentType = package.Headers.ContentType;
    }

    public PackageContent Package => _package;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var encrypting = _keys.Encrypting(stream);
        await using (encrypting.ConfigureAwait(false))
        {
            await _package.CopyToAsync(encrypting, context, cancellationToken).ConfigureAwait(false);
            await encrypting.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = EncryptingStream.LengthOf(_package.Length, BodyKeys.BlockSize);
        return true;
    }
}

using System.Net;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Pipeline;

/// <summary>A package as a multipart body with the field <c>file</c>, written piece by piece.</summary>
internal sealed class PackageContent : HttpContent
{
    private readonly MultipartFormDataContent _form = [];

    public PackageContent(PackageUpload upload)
    {
        Upload = upload;
        _form.Add(new FilePart(this), "file", upload.FileName);
        Headers.ContentType = _form.Headers.ContentType;
    }

    public PackageUpload Upload { get; }

    public long Length => _form.Headers.ContentLength!.Value;

    /// <summary>
    /// The local exception that ended the upload: a <see cref="PackageReadException"/>, or one that the progress callback of the caller threw; null for none.
    /// </summary>
    public ExceptionDispatchInfo? Fault { get; private set; }

    /// <summary>Clears the fault of the previous attempt.</summary>
    public void BeginAttempt() => Fault = null;

    /// <summary>The SHA-256 of the package in hexadecimal.</summary>
    /// <exception cref="PackageReadException">The package cannot be read.</exception>
    public async Task<string> DigestAsync(CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var reader = PackageReader.Open(Upload);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { IsEmpty: false } piece)
            {
                digest.AppendData(piece.Span);
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _form.CopyToAsync(stream, context, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = Length;
        return true;
    }

    private sealed class FilePart : HttpContent
    {
        private readonly PackageContent _package;

        public FilePart(PackageContent package)
        {
            _package = package;
            Headers.ContentType = new("application/octet-stream");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            try
            {
                var reader = PackageReader.Open(_package.Upload);
                await using (reader.ConfigureAwait(false))
                {
                    while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { IsEmpty: false } piece)
                    {
                        await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
                        Report(reader.Position);
                    }
                }
            }
            catch (PackageReadException exception)
            {
                _package.Fault = ExceptionDispatchInfo.Capture(exception);
                throw;
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _package.Upload.Length;
            return true;
        }

        private void Report(long position)
        {
            try
            {
                _package.Upload.Progress?.Report(position);
            }
            catch (Exception exception)
            {
                _package.Fault = ExceptionDispatchInfo.Capture(exception);
                throw;
            }
        }
    }
}

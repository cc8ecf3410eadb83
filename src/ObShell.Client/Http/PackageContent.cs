using System.Net;

namespace ObShell.Client;

/// <summary>A package as a multipart body with the field <c>file</c>, written piece by piece.</summary>
internal sealed class PackageContent : HttpContent
{
    private const int PieceSize = 64 * 1024;
    private readonly MultipartFormDataContent _form = [];

    public PackageContent(PackageUpload upload)
    {
        Upload = upload;
        _form.Add(new FilePart(upload), "file", upload.FileName);
        Headers.ContentType = _form.Headers.ContentType;
    }

    public PackageUpload Upload { get; }

    public long Length => _form.Headers.ContentLength!.Value;

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
        private readonly PackageUpload _upload;

        public FilePart(PackageUpload upload)
        {
            _upload = upload;
            Headers.ContentType = new("application/octet-stream");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            var file = _upload.Open();
            await using (file.ConfigureAwait(false))
            {
                var piece = new byte[PieceSize];
                var sent = 0L;
                int read;
                while ((read = await file.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await stream.WriteAsync(piece.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                    sent += read;
                    _upload.Progress?.Report(sent);
                }
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _upload.Length;
            return true;
        }
    }
}

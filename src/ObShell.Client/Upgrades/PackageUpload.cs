using System.Buffers;

namespace ObShell.Client.Upgrades;

/// <summary>A package file on its way to an agent. It is read from its beginning each time that it is sent, piece by piece, and never held in memory as a whole.</summary>
/// <remarks>
/// Several calls can be made with one, also at the same time when it is a file. Since OBShell 4.2.3.
/// </remarks>
/// <example>
/// <code>
/// var package = PackageUpload.FromFile("oceanbase-ce-4.3.5.3.rpm") with { Progress = new Progress&lt;long&gt;(sent =&gt; Console.WriteLine(sent)) };
/// await obshell.Upgrades.UploadPackageAsync(package, cancellationToken);
/// </code>
/// </example>
public sealed record PackageUpload
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\"\\/\r\n\0");
    private readonly Func<Stream> _open;

    private PackageUpload(string fileName, long length, Func<Stream> open)
    {
        if (fileName.AsSpan().ContainsAny(NotInNames) || fileName.Any(char.IsControl))
        {
            throw new ArgumentException("The name of the file has characters that no package has.", nameof(fileName));
        }

        FileName = fileName;
        Length = length;
        _open = open;
    }

    /// <summary>The name of the file, without its directory; OBShell looks at it.</summary>
    public string FileName { get; }

    /// <summary>The size of the file, in bytes.</summary>
    public long Length { get; }

    /// <summary>
    /// Receives how many bytes of the file have been sent, now and then and at the end; null for none. It starts again from the beginning when a rejected upload is sent again. An
    /// exception that it throws ends the upload, which then has not run, and is thrown by the call.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>How long the upload may take, from the first byte to the answer; it takes the place of <see cref="ObShellClientOptions.CallTimeout"/>. One hour unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or longer than a day.</exception>
    public TimeSpan Timeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(Timeout));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1), nameof(Timeout));
            field = value;
        }
    } = TimeSpan.FromHours(1);

    /// <summary>Takes a file. It has to stay as it is until it has been sent: an upload of a file that is gone or has another size fails, and does not run.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or the file is.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static PackageUpload FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException("There is no such package file.", path);
        }

        return file.Length > 0
            ? new PackageUpload(file.Name, file.Length, () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan))
            : throw new ArgumentException("The file is empty.", nameof(path));
    }

    /// <summary>Takes what a stream has from where it stands. The stream is not disposed of; one call at a time can be made with it.</summary>
    /// <param name="stream">The stream; it has to be able to go back, since a rejected upload begins again.</param>
    /// <param name="fileName">The name of the file that it stands for.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException">An argument is null or empty, or the stream cannot be read or go back, or is at its end.</exception>
    public static PackageUpload FromStream(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (!stream.CanRead || !stream.CanSeek)
        {
            throw new ArgumentException("The stream has to be one that can be read and go back.", nameof(stream));
        }

        var start = stream.Position;
        var length = stream.Length - start;
        return length > 0
            ? new PackageUpload(fileName, length, () =>
            {
                stream.Position = start;
                return new BorrowedStream(stream);
            })
            : throw new ArgumentException("The stream is at its end.", nameof(stream));
    }

    /// <summary>The file from its beginning.</summary>
    internal Stream Open() => _open();
}

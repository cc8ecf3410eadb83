using System.Buffers;

namespace ObShell.Client.Upgrades;

/// <summary>A package file to upload to an agent. Each attempt reads it as a stream from the beginning; it is never held in memory as a whole.</summary>
/// <remarks>
/// An instance can be used for several calls, and for concurrent calls if it was created with <see cref="FromFile"/>. Since OBShell 4.2.3.
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
            throw new ArgumentException("The file name contains a quotation mark, a slash, a backslash or a control character.", nameof(fileName));
        }

        FileName = fileName;
        Length = length;
        _open = open;
    }

    /// <summary>The name of the file without its directory, which is sent to OBShell.</summary>
    public string FileName { get; }

    /// <summary>The size of the file, in bytes.</summary>
    public long Length { get; }

    /// <summary>
    /// Receives the number of bytes sent so far, at intervals and at the end; null for none. The number restarts from zero if a rejected upload is retried. An
    /// exception that it throws aborts the upload before OBShell acts on it, and is rethrown by the call.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The time-out of the upload, from the first byte to the response, which replaces <see cref="ObShellClientOptions.CallTimeout"/>. The default is one hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is longer than a day.</exception>
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

    /// <summary>Creates an upload from a file. The file must not change until it has been sent: if it is missing or its size differs, the upload fails and OBShell does nothing.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or the file is empty.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static PackageUpload FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException("The package file does not exist.", path);
        }

        return file.Length > 0
            ? new PackageUpload(file.Name, file.Length, () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan))
            : throw new ArgumentException("The file is empty.", nameof(path));
    }

    /// <summary>Creates an upload from a stream, starting at its current position. The stream is not disposed of, and can be used by one call at a time.</summary>
    /// <param name="stream">The stream, which must be seekable because a rejected upload is retried from the start.</param>
    /// <param name="fileName">The file name to send to OBShell.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException">An argument is null or empty, or the stream is not readable, not seekable or at its end.</exception>
    public static PackageUpload FromStream(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (!stream.CanRead || !stream.CanSeek)
        {
            throw new ArgumentException("The stream must be readable and seekable.", nameof(stream));
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

    /// <summary>Opens the file at its beginning.</summary>
    internal Stream Open() => _open();
}

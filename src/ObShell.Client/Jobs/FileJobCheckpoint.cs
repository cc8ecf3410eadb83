namespace ObShell.Client.Jobs;

/// <summary>Keeps how far a job has come in a file, which is replaced as a whole. A second file beside it, with <c>.lock</c> at the end of its name, keeps other runs away while one is at work.</summary>
/// <param name="path">The path of the file. Its directory must exist.</param>
/// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
public sealed class FileJobCheckpoint(string path) : IJobCheckpoint
{
    private readonly string _path = string.IsNullOrEmpty(path) ? throw new ArgumentException("The path is empty.", nameof(path)) : Path.GetFullPath(path);

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> LockAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The system gives it back when the process dies.
            return new(new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new InvalidOperationException($"Another run works with the checkpoint {_path}.", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken) =>
        File.Exists(_path) ? await File.ReadAllTextAsync(_path, cancellationToken).ConfigureAwait(false) : null;

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string state, CancellationToken cancellationToken)
    {
        var next = _path + ".next";
        var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(state), cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public ValueTask DeleteAsync(CancellationToken cancellationToken)
    {
        File.Delete(_path);
        return default;
    }
}

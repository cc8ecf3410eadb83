namespace ObShell.Client.Tests.Support;

/// <summary>A file that is deleted on disposal.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"obshell-package-{Guid.NewGuid():N}.rpm");

    public void Dispose() => File.Delete(Path);
}

using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>A file of <see cref="TlsOptions"/> cannot be used. The message names the option and the file.</summary>
internal sealed class TlsFileException(string option, string path, string fault) : Exception($"Tls.{option}: {Printable.Of(path)} {fault}.");

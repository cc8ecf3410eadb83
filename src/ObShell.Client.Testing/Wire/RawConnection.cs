using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace ObShell.Client.Testing;

/// <summary>The connection of a request, for effects that break HTTP.</summary>
internal sealed class RawConnection(ConnectionContext connection, bool isLocal)
{
    // Bytes written to the raw connection are not encrypted, even if it uses TLS.
    private readonly PipeWriter _wire = connection.Transport.Output;

    /// <summary>Whether it is a connection of the Unix domain socket.</summary>
    public bool IsLocal { get; } = isLocal;

    /// <summary>Sends an incomplete response, and closes the connection after it was written.</summary>
    public async Task BreakOffAsync(ReadOnlyMemory<byte> bytes, CancellationToken stopping)
    {
        await connection.Transport.Output.WriteAsync(bytes, stopping).ConfigureAwait(false);
        await _wire.CompleteAsync().ConfigureAwait(false);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (connection.ConnectionClosed.UnsafeRegister(_ => closed.TrySetResult(), null).ConfigureAwait(false))
        {
            await closed.Task.WaitAsync(stopping).ConfigureAwait(false);
        }
    }
}

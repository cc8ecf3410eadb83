using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace ObShell.Client.Testing;

/// <summary>The connection under a request, for those who break HTTP.</summary>
internal sealed class RawConnection(ConnectionContext connection, bool isLocal)
{
    // What is written to the wire itself is not encrypted, even if the connection is.
    private readonly PipeWriter _wire = connection.Transport.Output;

    /// <summary>Whether it is one of the Unix domain socket.</summary>
    public bool IsLocal { get; } = isLocal;

    /// <summary>Sends bytes that are no whole answer, and closes the connection when they are on their way.</summary>
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

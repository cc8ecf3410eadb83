using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace ObShell.Client.Testing;

/// <summary>The server of a fake, which can stop and start, always on the same port.</summary>
internal sealed class ServerSlot(FakeObShellOptions options, Func<HttpContext, CancellationToken, Task> handle) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ListenPlan _plan = new(options);
    private volatile LoopbackServer? _server;
    private int _port = options.Port;
    private Socket? _place;
    private bool _disposed;

    public bool IsListening => _server is not null;

    public Uri Endpoint => _plan.Endpoint(_port);

    /// <summary>Starts a server; a running one is stopped first.</summary>
    /// <param name="prepare">What to do between the two.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public async Task StartAsync(Action prepare, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await StopServerAsync().ConfigureAwait(false);
            ThrowIfDisposed();
            prepare();
            GiveUpPlace();
            _server = await LoopbackServer.StartAsync(_plan, _port, handle, cancellationToken).ConfigureAwait(false);
            _port = _server.Port;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void DropConnections() => _server?.DropConnections();

    public async Task StopAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await StopServerAsync().ConfigureAwait(false);
            KeepPlace();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref _disposed, true))
        {
            await StopAsync().ConfigureAwait(false);
            GiveUpPlace();
            _gate.Dispose();
        }
    }

    /// <summary>A bound socket that does not listen refuses connections, and keeps the port reserved.</summary>
    private void KeepPlace()
    {
        if (_port == 0 || _place is not null)
        {
            return;
        }

        _place = new Socket(_plan.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _place.Bind(new IPEndPoint(_plan.Address, _port));
        }
        catch (SocketException)
        {
            // Another process has taken the port; the next start reports it.
            GiveUpPlace();
        }
    }

    private void GiveUpPlace()
    {
        _place?.Dispose();
        _place = null;
    }

    private async Task StopServerAsync()
    {
        if (_server is { } old)
        {
            _server = null;
            await old.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void ThrowIfDisposed()
    {
        if (_disposed)
        {
            throw Disposed();
        }
    }

    private static ObjectDisposedException Disposed() => new("ObShell.Client.Testing.FakeObShell");
}

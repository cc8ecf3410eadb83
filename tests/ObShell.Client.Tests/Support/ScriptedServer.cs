using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ObShell.Client.Tests.Support;

/// <summary>A server on a free port with a script for each connection, below HTTP.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _serve;
    private readonly Task _running;

    public ScriptedServer(Func<NetworkStream, CancellationToken, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>A server that reads the request head, or other bytes, and writes given bytes.</summary>
    public static ScriptedServer Responding(byte[] response) => new(async (stream, token) =>
    {
        await ReadHeadAsync(stream, token);
        await stream.WriteAsync(response, token);
    });

    /// <inheritdoc cref="Responding(byte[])"/>
    public static ScriptedServer Responding(string response) => Responding(Encoding.Latin1.GetBytes(response));

    /// <summary>Reads the head of a request, but not its body; anything else is read once.</summary>
    public static async Task<string> ReadHeadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) > 0)
        {
            head.Append((char)one[0]);
            var text = head.ToString();
            if (text.EndsWith("\r\n\r\n", StringComparison.Ordinal) || (head.Length == 1 && !char.IsAsciiLetterUpper(text[0])))
            {
                break;
            }
        }

        return head.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await _serve(client.GetStream(), _stopping.Token);
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
            {
                // A disconnected client is no fault of the server.
            }
        }
    }
}

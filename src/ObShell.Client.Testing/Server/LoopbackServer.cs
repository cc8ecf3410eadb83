using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ObShell.Client.Testing;

/// <summary>A web server on a loopback port, and on a Unix domain socket if required.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const string UnixAddress = "http://unix:";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping = new();

    private readonly ConcurrentDictionary<ConnectionContext, bool> _connections;

    private LoopbackServer(WebApplication application, ConcurrentDictionary<ConnectionContext, bool> connections) => (_application, _connections) = (application, connections);

    public int Port { get; private set; }

    public static async Task<LoopbackServer> StartAsync(
        ListenPlan plan, int port, Func<HttpContext, CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Patience);
        var connections = new ConcurrentDictionary<ConnectionContext, bool>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Configure(options, plan, port, connections));
        var application = builder.Build();
        var server = new LoopbackServer(application, connections);
        application.Run(context => handle(context, server._stopping.Token));
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        server.Port = new Uri(application.Urls.Single(url => !url.StartsWith(UnixAddress, StringComparison.Ordinal))).Port;
        return server;
    }

    /// <summary>Breaks off all connections, as a process does that ends.</summary>
    public void DropConnections()
    {
        foreach (var connection in _connections.Keys)
        {
            connection.Abort();
        }
    }

    /// <summary>Stops listening, and aborts hanging requests.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static void Configure(KestrelServerOptions options, ListenPlan plan, int port, ConcurrentDictionary<ConnectionContext, bool> connections)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = null;
        options.Listen(plan.Address, port, listen => Configure(listen, plan, connections, isLocal: false));
        if (plan.UnixSocketPath is { } path)
        {
            // A socket left behind by a dead process would prevent the bind.
            File.Delete(path);
            options.ListenUnixSocket(path, listen => Configure(listen, plan, connections, isLocal: true));
        }
    }

    private static void Configure(ListenOptions listen, ListenPlan plan, ConcurrentDictionary<ConnectionContext, bool> connections, bool isLocal)
    {
        listen.Protocols = HttpProtocols.Http1;
        listen.Use(next => async connection =>
        {
            connection.Features.Set(new RawConnection(connection, isLocal));
            connections[connection] = true;
            try
            {
                await next(connection).ConfigureAwait(false);
            }
            finally
            {
                _ = connections.TryRemove(connection, out _);
            }
        });
        if (plan.Certificate is { } certificate && !isLocal)
        {
            listen.UseHttps(new HttpsConnectionAdapterOptions
            {
                ServerCertificate = certificate,
                ClientCertificateMode = plan.WantsClientCertificate ? ClientCertificateMode.RequireCertificate : ClientCertificateMode.NoCertificate,
                ClientCertificateValidation = plan.Admits,
            });
        }
    }
}

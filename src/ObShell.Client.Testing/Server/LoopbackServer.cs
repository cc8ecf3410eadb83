using Microsoft.AspNetCore.Builder;
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

    private LoopbackServer(WebApplication application) => _application = application;

    public int Port { get; private set; }

    public static async Task<LoopbackServer> StartAsync(
        ListenPlan plan, int port, Func<HttpContext, CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Patience);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Configure(options, plan, port));
        var application = builder.Build();
        var server = new LoopbackServer(application);
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

    /// <summary>Stops listening, and aborts hanging requests.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static void Configure(KestrelServerOptions options, ListenPlan plan, int port)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = null;
        options.Listen(plan.Address, port, listen => Configure(listen, plan, isLocal: false));
        if (plan.UnixSocketPath is { } path)
        {
            // A socket left behind by a dead process would prevent the bind.
            File.Delete(path);
            options.ListenUnixSocket(path, listen => Configure(listen, plan, isLocal: true));
        }
    }

    private static void Configure(ListenOptions listen, ListenPlan plan, bool isLocal)
    {
        listen.Protocols = HttpProtocols.Http1;
        listen.Use(next => connection =>
        {
            connection.Features.Set(new RawConnection(connection, isLocal));
            return next(connection);
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

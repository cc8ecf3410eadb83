using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ObShell.Client.Benchmarks;

/// <summary>
/// An agent that costs as little as a server can: it hands out a key, believes every header, reads uploads without keeping them, and has a DAG for every id.
/// </summary>
/// <remarks><see cref="DagIds"/> says when a DAG ends. One that has details is asked for has a thousand nodes with a hundred sub-tasks each.</remarks>
internal sealed class PlainAgent : IAsyncDisposable
{
    public const string Kind = "plain";
    public const string DagPath = "/api/v1/task/dag/";
    public const string ArrivalsPath = "/arrivals";
    public const string ConnectionsHeader = "X-Connections";
    public const int KeySize = 1024;

    private readonly WebApplication _application;
    private readonly Connections _connections;
    private readonly byte[] _info = Envelope("""{"ip":"10.10.10.1","port":2886,"identity":"CLUSTER AGENT","version":"4.5.0.0-0","supportedAuth":["v2"],"security":false}""");
    private readonly byte[] _secret;
    private readonly byte[] _package = Envelope("""{"pkg_id":1,"PkgId":1}""");
    private readonly Lazy<byte[]> _bigDag = new(() => Envelope(BigDag.Write()));
    private readonly ConcurrentDictionary<string, DateTimeOffset> _started = new(StringComparer.Ordinal);
    private ConcurrentQueue<DateTimeOffset> _arrivals = new();

    private PlainAgent(WebApplication application, Connections connections)
    {
        _application = application;
        _connections = connections;
        using var key = RSA.Create(KeySize);
        _secret = Envelope($$"""{"ip":"10.10.10.1","port":2886,"public_key":"{{Convert.ToBase64String(key.ExportRSAPublicKey())}}"}""");
    }

    public Uri Endpoint => new(_application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public static async Task<PlainAgent> StartAsync()
    {
        var connections = new Connections();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
            options.Limits.MinRequestBodyDataRate = null;
            options.ConfigureEndpointDefaults(listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(connections.Count);
            });
        });
        var application = builder.Build();
        var agent = new PlainAgent(application, connections);
        application.Run(agent.AnswerAsync);
        await application.StartAsync().ConfigureAwait(false);
        return agent;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static byte[] Envelope(string data) => Encoding.UTF8.GetBytes(
        $$"""{"successful":true,"timestamp":"2026-01-10T11:24:21.272439704+08:00","duration":1,"status":200,"traceId":"0af7651916cd43dd","data":{{data}}}""");

    private static async Task ReadToEndAsync(HttpRequest request)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        await ReadToEndAsync(context.Request).ConfigureAwait(false);
        var path = context.Request.Path.Value!;
        var body = path switch
        {
            "/api/v1/info" => _info,
            "/api/v1/secret" => _secret,
            ArrivalsPath => TakeArrivals(),
            _ when path.StartsWith(DagPath, StringComparison.Ordinal) => Dag(path[DagPath.Length..], context.Request.QueryString.Value == "?show_details=false"),
            _ => _package,
        };
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        if (path == ArrivalsPath)
        {
            context.Response.Headers[ConnectionsHeader] = _connections.Open.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>When DAGs were asked for since this was last asked, in milliseconds, one a line.</summary>
    private byte[] TakeArrivals()
    {
        var arrivals = Interlocked.Exchange(ref _arrivals, new ConcurrentQueue<DateTimeOffset>());
        var text = new StringBuilder();
        foreach (var arrival in arrivals)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(arrival - DateTimeOffset.UnixEpoch).TotalMilliseconds:0.0}\n");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private byte[] Dag(string id, bool brief)
    {
        if (!brief)
        {
            return _bigDag.Value;
        }

        var now = DateTimeOffset.UtcNow;
        Volatile.Read(ref _arrivals).Enqueue(now);
        var start = _started.GetOrAdd(id, now);
        var end = start + DagIds.LengthOf(id);
        return Envelope(string.Create(CultureInfo.InvariantCulture, $$"""
            {"id":"{{id}}","dag_id":1,"name":"Stop OB","stage":1,"max_stage":6,"maintenance_type":0,"maintenance_key":"","state":"{{(now < end ? "RUNNING" : "SUCCEED")}}","operator":"RUN","start_time":"{{start:O}}","end_time":"{{(now < end ? DateTimeOffset.UnixEpoch : end):O}}","additional_data":null,"nodes":null}
            """));
    }

    private sealed class Connections
    {
        private int _open;

        public int Open => Volatile.Read(ref _open);

        public ConnectionDelegate Count(ConnectionDelegate next) => async connection =>
        {
            Interlocked.Increment(ref _open);
            try
            {
                await next(connection).ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Decrement(ref _open);
            }
        };
    }
}

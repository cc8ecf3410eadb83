using System.Net;
using Microsoft.Extensions.Logging;
using ObShell.Client.Authentication;
using ObShell.Client.Endpoints;
using ObShell.Client.Wire;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Http;

/// <summary>The handlers that the calls of one client pass on their way out, and again on their way back, and what they share.</summary>
internal sealed partial class ObShellPipeline : IDisposable
{
    private static readonly TimeSpan LogoutTimeout = TimeSpan.FromSeconds(5);
    private readonly SecureRandom _random = new(new CryptoApiRandomGenerator());
    private readonly AgentDirectory _directory = new();
    private readonly EndpointPool _pool;
    private readonly ILogger _logger;

    public ObShellPipeline(ObShellClientOptions options, TimeProvider time, ILogger logger)
    {
        Options = options.Copy();
        Time = time;
        _logger = logger;
        _pool = new EndpointPool(EndpointAddress.ParseAll(Options.AllEndpoints(), nameof(options.Endpoint)), Options.EndpointMemory, time);
        Credentials = new Credentials(Options);
    }

    public ObShellClientOptions Options { get; }

    public TimeProvider Time { get; }

    public ILogger Logger => _logger;

    public Credentials Credentials { get; }

    /// <summary>A number from 0 up to 1.</summary>
    public double NextRandom() => _random.NextDouble();

    public IReadOnlyList<AgentEndpoint> Endpoints => _pool.Endpoints;

    /// <summary>The handlers, the outermost first.</summary>
    public IReadOnlyList<DelegatingHandler> CreateHandlers() =>
    [
        new RouteGuardHandler(),
        new TelemetryHandler(Time, Logger),
        new OutcomeHandler(),
        new RetryHandler(Options, Time, NextRandom, Logger),
        new EndpointHandler(_pool, _directory, Logger),
        new RouteVersionHandler(),
        new AuthenticationHandler(Options, _directory, Credentials, new AgentInquiry(Options, Time, Logger), new RequestSigner(Options, _random, Time), Time, Logger),
        new ExchangeHandler(Options, Time),
    ];

    public SocketsHttpHandler CreateTransport() => TransportFactory.Create(Options, Endpoints);

    /// <summary>The handlers and the way to the network, chained.</summary>
    public HttpMessageHandler CreateChain()
    {
        HttpMessageHandler inner = CreateTransport();
        foreach (var handler in CreateHandlers().Reverse())
        {
            handler.InnerHandler = inner;
            inner = handler;
        }

        return inner;
    }

    /// <summary>Every exchange has a bound of its own, so the client has none; which agent is asked is decided on the way.</summary>
    public void Configure(HttpClient client)
    {
        client.BaseAddress = Endpoints[0].BaseAddress;
        client.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Takes a session into use at an agent.</summary>
    public void UseSession(Uri address, string id)
    {
        var sessions = _directory.Session(Endpoints.First(endpoint => endpoint.Address == address));
        sessions.Take();
        sessions.Replace(null, new AgentSession(id));
    }

    /// <summary>Keeps the calls of this flow of control to one agent, until the answer is disposed of.</summary>
    public IDisposable PinTo(Uri address) => _pool.PinTo(Endpoints.First(endpoint => endpoint.Address == address));

    /// <summary>Ends the sessions, as far as the agents can be reached in a few seconds.</summary>
    public async Task LogoutAsync(HttpClient http)
    {
        foreach (var endpoint in Endpoints)
        {
            if (_directory.Session(endpoint).Known is { } session)
            {
                await LogoutAsync(http, endpoint, session).ConfigureAwait(false);
                _directory.Session(endpoint).Take();
            }
        }
    }

    public void Dispose() => Credentials.Dispose();

    private async Task LogoutAsync(HttpClient http, AgentEndpoint endpoint, AgentSession session)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/logout") { Version = HttpVersion.Version11 };
        request.Options.Set(AgentEndpoint.Key, endpoint);
        request.Content = new RefitSerializer(ObShellJson.Core).ToHttpContent(new LogoutRequest(session.Id));
        using var bound = new CancellationTokenSource(LogoutTimeout, Time);
        try
        {
            using var response = await http.SendAsync(request, bound.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ObShellException or OperationCanceledException)
        {
            // The session runs out by itself.
            LogNotLoggedOut(endpoint, exception.Message);
        }
    }

    [LoggerMessage(6, LogLevel.Information, "Could not log out at {Endpoint}, where the session will run out by itself: {Reason}")]
    private partial void LogNotLoggedOut(AgentEndpoint endpoint, string reason);
}

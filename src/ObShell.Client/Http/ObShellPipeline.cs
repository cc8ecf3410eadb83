using Microsoft.Extensions.Logging;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Http;

/// <summary>The handlers that a call passes on its way out, and again on its way back.</summary>
internal static class ObShellPipeline
{
    /// <summary>The handlers of a client, the outermost first.</summary>
    public static IReadOnlyList<DelegatingHandler> CreateHandlers(ObShellClientOptions options, TimeProvider time, ILogger logger) =>
    [
        new RouteGuardHandler(),
        new TelemetryHandler(time, logger),
        new OutcomeHandler(),
        new AuthenticationHandler(options, new AgentDirectory(), new SecureRandom(new CryptoApiRandomGenerator()), time, logger),
        new ExchangeHandler(options, time),
    ];

    /// <summary>The way to the network: kept-alive connections of a bounded age, and no redirections.</summary>
    public static SocketsHttpHandler CreateSocketsHandler(ObShellClientOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionLifetime = options.ConnectionLifetime,
    };

    /// <summary>Chains the handlers, the outermost first.</summary>
    public static HttpMessageHandler Chain(IReadOnlyList<DelegatingHandler> handlers, HttpMessageHandler transport)
    {
        var inner = transport;
        for (var index = handlers.Count - 1; index >= 0; index--)
        {
            handlers[index].InnerHandler = inner;
            inner = handlers[index];
        }

        return inner;
    }

    /// <summary>Every exchange has a bound of its own, so the client has none; addresses are relative to the agent's.</summary>
    public static void Configure(HttpClient client, ObShellClientOptions options)
    {
        client.BaseAddress = EndpointAddress.Parse(options.Endpoint, nameof(options.Endpoint));
        client.Timeout = Timeout.InfiniteTimeSpan;
    }
}

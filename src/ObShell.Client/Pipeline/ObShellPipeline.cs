using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using ObShell.Client.Agents;
using ObShell.Client.Credentials;
using ObShell.Client.Dags;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline;

/// <summary>The chain of handlers of one client, and their shared state.</summary>
internal sealed partial class ObShellPipeline : IDisposable
{
    private static readonly TimeSpan LogoutTimeout = TimeSpan.FromSeconds(5);
    private readonly SecureRandom _random = new(new CryptoApiRandomGenerator());
    private readonly AgentDirectory _directory;
    private readonly ClientLifetime _lifetime = new();
    private readonly ProxyChallenges _challenges = new();
    private readonly ConcurrentBag<SocketsHttpHandler> _transports = [];
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly EndpointPool _pool;
    private HttpMessageHandler? _chain;
    private HttpRequestHeaders? _defaultHeaders;
    private readonly TlsStamp _certificatesStamp;
    private readonly TlsMaterial _certificates;
    private readonly ILogger _logger;
    private readonly ObShellClientOptions _options;
    private readonly AuthenticationPolicy _policy;

    public ObShellPipeline(ObShellClientOptions options, TimeProvider time, ILogger logger)
    {
        _options = options.Copy();
        _policy = AuthenticationPolicy.Of(_options);
        Time = time;
        _logger = logger;
        _pool = new EndpointPool(EndpointAddress.ParseAll(_options.AllEndpoints(), nameof(options.Endpoint)), _options.EndpointMemory, time);
        Credential = _options.Credential ?? new ObShellCredential(_options.Password, _options.AgentPassword);

        // From here on only the credential has the passwords.
        (_options.Password, _options.AgentPassword) = ("", null);
        _directory = new AgentDirectory(_policy, time);
        _certificatesStamp = TlsStamp.Take(_options.Tls);
        _certificates = LoadCertificates(_options.Tls);
    }

    public DagFollowOptions DagFollow => _options.DagFollow;

    public TimeProvider Time { get; }

    public ILogger Logger => _logger;

    public ObShellCredential Credential { get; }

    /// <summary>Creates the function that determines the outcome of a request whose outcome is unknown; null for none.</summary>
    public Func<LostRequest, Func<CancellationToken, Task<Reconciliation>>?>? Reconciler { get; set; }

    /// <summary>Applies passwords that change when the configuration is reloaded. An invalid configuration changes nothing.</summary>
    public void UpdateCredentialsFrom(IOptionsChangeTokenSource<ObShellClientOptions> source, Func<ObShellClientOptions> read)
    {
        var configured = read();
        _subscriptions.Add(ChangeToken.OnChange(source.GetChangeToken, () =>
        {
            try
            {
                var changed = read();
                if (changed.Credential is null && changed.Password != configured.Password)
                {
                    Credential.UpdateRootPassword(changed.Password);
                }

                if (changed.Credential is null && changed.AgentPassword is not null && changed.AgentPassword != configured.AgentPassword)
                {
                    Credential.UpdateAgentPassword(changed.AgentPassword);
                }

                configured = changed;
            }
            catch (Exception exception) when (exception is OptionsValidationException or InvalidOperationException)
            {
                LogInvalidConfiguration(exception.Message);
            }
        }));
    }

    /// <summary>A number from 0 up to 1.</summary>
    public double NextRandom() => _random.NextDouble();

    public IReadOnlyList<AgentEndpoint> Endpoints => _pool.Endpoints;

    /// <summary>The handlers, the outermost first. Handlers that an application adds stand behind the last of them, and see only encrypted requests.</summary>
    private DelegatingHandler[] CreateHandlers()
    {
        var limits = CallLimits.Of(_options);
        return
        [
            new RouteGuardHandler(_lifetime),
            new TelemetryHandler(Time, Logger),
            new OutcomeHandler(_lifetime, Time, lost => Reconciler?.Invoke(lost)),
            new RetryHandler(limits, _lifetime, Time, NextRandom, Logger),
            new EndpointHandler(_pool, _directory, Logger),
            new RouteVersionHandler(),
            new AuthenticationHandler(_policy, _directory, Credential, new AgentInquiry(_policy, Time, Logger), new RequestSigner(_policy.SignatureLifetime, _random, Time), Time, Logger),
            new ExchangeHandler(limits, _policy.Mode, _lifetime, Time),
        ];
    }

    /// <summary>Creates the handler that sends requests over the network.</summary>
    public SocketsHttpHandler CreateTransport()
    {
        var transport = TransportFactory.Create(_options, Endpoints, _challenges, _certificates);
        _transports.Add(transport);
        return transport;
    }

    /// <summary>Puts the guard against a second send in front of a handler that sends requests over the network.</summary>
    /// <param name="transport">The handler that sends requests over the network.</param>
    /// <param name="isShared">Whether handlers of an application stand before the guard.</param>
    public SendGuardHandler Guard(HttpMessageHandler transport, bool isShared = false) => new(_challenges, isShared)
    {
        InnerHandler = transport is SocketsHttpHandler sockets && _transports.Contains(sockets) && TlsMaterial.HasFiles(_options.Tls)
            ? new RenewalHandler(sockets, _certificates, _certificatesStamp, _options.Tls, Renew, Time, Logger)
            : transport,
    };

    /// <summary>Creates the client whose requests pass through the handlers.</summary>
    /// <param name="network">The end of the chain: the handlers of the application and the guarded transport.</param>
    /// <param name="configure">What an application sets on the client; null for nothing.</param>
    public HttpClient CreateClient(HttpMessageHandler network, Action<HttpClient>? configure = null)
    {
        var chain = network;
        foreach (var handler in CreateHandlers().Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        _chain = chain;
        var client = new HttpClient(chain, disposeHandler: false);
        configure?.Invoke(client);

        // Each exchange has its own time limit, and each call chooses its agent.
        client.BaseAddress = Endpoints[0].BaseAddress;
        client.Timeout = Timeout.InfiniteTimeSpan;
        _defaultHeaders = client.DefaultRequestHeaders;
        return client;
    }

    /// <summary>Creates a client over the same handlers. <see cref="CreateClient"/> has been called before.</summary>
    /// <param name="agent">The only agent that requests go to; null for all.</param>
    /// <param name="capture">Limits the client to one call; null for no limit.</param>
    public HttpClient CreateView(Uri? agent, ResponseCapture? capture)
    {
        var handler = agent is null ? _chain! : new PinningHandler(_chain!, _pool, EndpointWith(agent));
        var view = CreateDetached(capture is null ? handler : new SingleCallHandler(handler, capture));
        foreach (var (name, values) in _defaultHeaders!.NonValidated)
        {
            view.DefaultRequestHeaders.TryAddWithoutValidation(name, values);
        }

        return view;
    }

    /// <summary>Creates a client whose requests go to a handler of its own.</summary>
    public HttpClient CreateDetached(HttpMessageHandler handler) => new(handler) { BaseAddress = Endpoints[0].BaseAddress, Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Uses a session at an agent.</summary>
    public void UseSession(Uri address, string id)
    {
        var sessions = _directory.Of(EndpointWith(address)).Session;
        sessions.Take();
        sessions.Replace(null, new AgentSession(id));
    }

    /// <summary>Sends the calls of this flow of control to one agent until the result is disposed.</summary>
    public IDisposable PinTo(Uri address) => _pool.PinTo(EndpointWith(address));

    /// <summary>Sends a request to any route.</summary>
    public static async Task<ObShellResponse<T>> SendAsync<T>(HttpClient http, HttpMethod method, string pathAndQuery, JsonNode? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, pathAndQuery) { Version = HttpVersion.Version11 };
        request.Content = body is null ? null : new BytesContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return Answers.Read<T>((AnswerContent)response.Content, ClientJson.Core);
        }
        catch (ObShellException exception)
        {
            throw OutcomeHandler.AfterResponse(exception, request);
        }
    }

    /// <summary>Ends the sessions at all agents in parallel, if they can be reached within a few seconds.</summary>
    public Task LogoutAsync(HttpClient http) => Task.WhenAll(Endpoints.Select(endpoint => LogoutAsync(http, endpoint)));

    /// <summary>Ends the requests in progress, closes the connections, and refuses further requests.</summary>
    /// <param name="http">The client that <see cref="CreateClient"/> has created. It is not disposed, since it would then refuse further requests with its own exception.</param>
    public void Close(HttpClient http)
    {
        if (_lifetime.TryEnd())
        {
            http.CancelPendingRequests();
            Dispose();
        }
    }

    public void Dispose()
    {
        _lifetime.TryEnd();
        _directory.ClearHeaders();
        foreach (var resource in _subscriptions.Concat(_transports))
        {
            resource.Dispose();
        }
    }

    private SocketsHttpHandler Renew(SocketsHttpHandler first, TlsMaterial certificates)
    {
        var renewed = TransportFactory.Renew(first, _options.Tls, certificates);
        _transports.Add(renewed);
        return renewed;
    }

    private static TlsMaterial LoadCertificates(TlsOptions options)
    {
        try
        {
            return TlsMaterial.Load(options);
        }
        catch (TlsFileException exception)
        {
            // The files have changed since the options were validated.
            throw new ArgumentException(exception.Message, nameof(options), exception);
        }
    }

    public bool HasEndpoint(Uri address) => Endpoints.Any(endpoint => endpoint.Address == address && UriHost.AreEqual(endpoint.Address, address));

    private AgentEndpoint EndpointWith(Uri address) => Endpoints.First(endpoint => endpoint.Address == address && UriHost.AreEqual(endpoint.Address, address));

    private async Task LogoutAsync(HttpClient http, AgentEndpoint endpoint)
    {
        if (_directory.Of(endpoint).Session.Known is not { } session)
        {
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/logout") { Version = HttpVersion.Version11 };
        request.Options.Set(AgentEndpoint.Key, endpoint);
        request.Content = new BytesContent(JsonSerializer.SerializeToUtf8Bytes(new LogoutRequest(session.Id), ClientJson.Core.TypeInfo<LogoutRequest>()));
        using var bound = new CancellationTokenSource(LogoutTimeout, Time);
        try
        {
            using var response = await http.SendAsync(request, bound.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ObShellException or OperationCanceledException)
        {
            // The session will expire.
            LogNotLoggedOut(endpoint, exception.Message);
        }

        _directory.Of(endpoint).Session.Take();
        _directory.Of(endpoint).ClearHeaders();
    }

    [LoggerMessage(7, LogLevel.Warning, "The reloaded configuration is invalid; keeping the previous one: {Reason}")]
    private partial void LogInvalidConfiguration(string reason);

    [LoggerMessage(6, LogLevel.Information, "Could not log out at {Endpoint}; the session will expire: {Reason}")]
    private partial void LogNotLoggedOut(AgentEndpoint endpoint, string reason);
}

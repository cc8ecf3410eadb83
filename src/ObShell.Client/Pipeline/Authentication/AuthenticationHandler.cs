using System.Net;
using Microsoft.Extensions.Logging;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// Authenticates requests and encrypts their bodies, and sends a request again, once for each reason, that the agent rejected before it ran:
/// see <see cref="Recovery"/> for the reasons. Only here is a request that changes something sent again.
/// </summary>
internal sealed partial class AuthenticationHandler : DelegatingHandler
{
    private const string LoginPath = "/api/v1/login";
    private static readonly HttpRequestOptionsKey<string> SsoTokenKey = new("ObShell.Client.SsoToken");
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(5);

    private readonly AuthenticationPolicy _policy;
    private readonly AgentDirectory _directory;
    private readonly ObShellCredential _credential;
    private readonly AgentInquiry _inquiry;
    private readonly RequestSigner _signer;
    private readonly Preparation _preparation;
    private readonly ProofProvider _proofs;
    private readonly RejectionHints _hints;
    private readonly ILogger _logger;

    public AuthenticationHandler(
        AuthenticationPolicy policy, AgentDirectory directory, ObShellCredential credential, AgentInquiry inquiry, RequestSigner signer, TimeProvider time, ILogger logger)
    {
        (_policy, _directory, _credential, _inquiry, _signer, _logger) = (policy, directory, credential, inquiry, signer, logger);
        _preparation = new Preparation(policy.CallTimeout, time);
        _proofs = new ProofProvider(policy.UseSession, directory, credential, _preparation, LoginAsync);
        _hints = new RejectionHints(policy.RejectedPasswordBackOff);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove("Accept-Language");
        request.Headers.TryAddWithoutValidation("Accept-Language", _policy.Language);
        request.Options.TryGetValue(AgentEndpoint.Key, out var endpoint);
        if (request.Options.TryGetValue(SsoTokenKey, out var token))
        {
            // The handlers of an application can read the options of a request.
            ((IDictionary<string, object?>)request.Options).Remove(SsoTokenKey.Key);
            request.Options.Set(SsoToken.Key, new SsoToken(token));
        }

        if (_policy.Mode == AuthenticationMode.EncryptionDisabled && !endpoint!.IsSocket && request is { Content: BytesContent configuration, RequestUri.AbsolutePath: RootPasswordInBody.Path })
        {
            return SendConfigurationAsync(request, configuration, endpoint, cancellationToken);
        }

        if (endpoint!.IsSocket || _policy.Mode == AuthenticationMode.EncryptionDisabled || RequestRoute.Of(request).Access == RouteAccess.Open)
        {
            return base.SendAsync(request, cancellationToken);
        }

        return request.Content switch
        {
            null => SendSignedAsync(request, RequestBody.None, endpoint, cancellationToken),
            BytesContent content => SendSignedAsync(request, new RequestBody(content.Bytes), endpoint, cancellationToken),
            var content => ReadAndSendAsync(request, content, endpoint, cancellationToken),
        };
    }

    /// <summary>For old agents the root password is encrypted even if nothing else is.</summary>
    private async Task<HttpResponseMessage> SendConfigurationAsync(HttpRequestMessage request, BytesContent configuration, AgentEndpoint endpoint, CancellationToken cancellationToken)
    {
        var agent = _directory.Of(endpoint).Knowledge.Known ?? await IdentifyAsync(request, endpoint, cancellationToken).ConfigureAwait(false);
        request.Content = new BytesContent(_signer.Prepare(request, configuration.Bytes, agent));
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> ReadAndSendAsync(HttpRequestMessage request, HttpContent content, AgentEndpoint endpoint, CancellationToken cancellationToken)
    {
        var body = content is PackageContent package
            ? await RequestBody.OfAsync(package, RequestRoute.Of(request).Access == RouteAccess.Digest, RequestCall.Of(request), cancellationToken).ConfigureAwait(false)
            : new RequestBody(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        return await SendSignedAsync(request, body, endpoint, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendSignedAsync(HttpRequestMessage request, RequestBody body, AgentEndpoint endpoint, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var answerIsEncrypted = RequestRoute.Of(request).EncryptsResponse;
        var agent = _directory.Of(endpoint).Knowledge.Known ?? await IdentifyAsync(request, endpoint, cancellationToken).ConfigureAwait(false);
        var recovered = Recovery.None;
        string? rejected = null;
        var wasRejected = false;
        while (true)
        {
            var proof = await _proofs.ProveAsync(request, agent, endpoint, rejected, cancellationToken).ConfigureAwait(false);
            RefuseSecretsInPlainText(request, body, agent, endpoint);
            var signature = _signer.Sign(request, body, agent, proof, answerIsEncrypted, _directory.Of(endpoint).HeadersFor(agent, proof), mayReuse: !wasRejected);
            try
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (answerIsEncrypted && signature.Keys is { } keys)
                {
                    response.Content = EncryptedAnswers.Decrypt((AnswerContent)response.Content, keys);
                }

                if (proof.Kind is { } accepted)
                {
                    _directory.Of(endpoint).Rejections.Remove(accepted, proof.Password!);
                }

                return response;
            }
            catch (ObShellAuthenticationException rejection)
            {
                if (proof.Kind is { } kind && Rejections.IsWrongPassword(rejection.Error))
                {
                    rejected = proof.Password;
                    _directory.Of(endpoint).Rejections.Add(kind, proof.Password!, rejection);
                }

                wasRejected = true;
                _directory.Of(endpoint).ClearHeaders();
                AgentKnowledge? next = null;
                foreach (var recovery in Rejections.RecoveriesFrom(rejection.Error, proof))
                {
                    if (next is null && !recovered.HasFlag(recovery))
                    {
                        recovered |= recovery;
                        next = await RecoverAsync(request, rejection, recovery, endpoint, agent, proof, cancellationToken).ConfigureAwait(false);
                    }
                }

                // A fresh header may be accepted where the kept one was not.
                if (next is null && signature.IsReused && !Rejections.IsWrongPassword(rejection.Error))
                {
                    next = agent;
                }

                agent = next ?? throw _hints.Explain(rejection, agent, proof);
                ClientTelemetry.Recoveries.Add(1, new KeyValuePair<string, object?>("error.type", rejection.ErrCode));
                LogSendsAgain(request.Method.Method, path, endpoint, Printable.Of(rejection.ErrCode), Printable.Of(rejection.TraceId));
            }
        }
    }

    /// <summary>Recovers from a rejection; null if that is not possible.</summary>
    private async Task<AgentKnowledge?> RecoverAsync(Recovery recovery, AgentEndpoint endpoint, AgentKnowledge stale, Proof proof, CancellationToken cancellationToken)
    {
        switch (recovery)
        {
            case Recovery.Key:
                return await IdentifyAsync(endpoint, stale, cancellationToken).ConfigureAwait(false);
            case Recovery.Clock:
                return await ReadClockAsync(endpoint, stale, cancellationToken).ConfigureAwait(false);
            case Recovery.MovedClock:
                var timed = await ReadClockAsync(endpoint, stale, cancellationToken).ConfigureAwait(false);
                if ((timed.ClockOffset - stale.ClockOffset).Duration() <= ClockTolerance)
                {
                    return null;
                }

                if (proof.Kind is { } kind)
                {
                    // The signature had expired, which says nothing about the password.
                    _directory.Of(endpoint).Rejections.Withdraw(kind, proof.Password!);
                }

                return timed;
            case Recovery.Version:
                var asked = await IdentifyAsync(endpoint, stale, cancellationToken).ConfigureAwait(false);
                return asked.Authentication == stale.Authentication ? null : asked;
            case Recovery.Identity:
                var identified = await IdentifyAsync(endpoint, stale, cancellationToken).ConfigureAwait(false);
                return identified.TakesAnyPassword ? null : identified;
            case Recovery.Session:
                // The session came from a one-time token, and there is no password to log in with.
                if (!_policy.UseSession && string.IsNullOrEmpty(await _credential.Root.GetAsync(cancellationToken).ConfigureAwait(false)))
                {
                    return null;
                }

                await OpenSessionAsync(endpoint, proof.Session, cancellationToken).ConfigureAwait(false);
                return stale;
            case Recovery.NewPassword:
                var slot = _credential.Of(proof.Kind!.Value);
                return await slot.RefreshAsync(proof.Password!, cancellationToken).ConfigureAwait(false) != proof.Password || (slot.Previous is { } previous && previous != proof.Password) ? stale : null;
            default:
                var other = proof.Kind == PasswordKind.Agent ? PasswordKind.Root : PasswordKind.Agent;
                return _credential.Of(other).Exists ? _directory.Of(endpoint).Knowledge.Replace(stale, stale with { Wanted = other }) : null;
        }
    }

    // Separate methods, so that a call that does not need them allocates no closures.
    private Task<AgentKnowledge> IdentifyAsync(HttpRequestMessage request, AgentEndpoint endpoint, CancellationToken cancellationToken) => _preparation.RunAsync(
        request,
        "the identity of the agent could not be read",
        token => IdentifyAsync(endpoint, null, token),
        cancellationToken);

    private Task<AgentKnowledge?> RecoverAsync(
        HttpRequestMessage request, ObShellAuthenticationException rejection, Recovery recovery, AgentEndpoint endpoint, AgentKnowledge stale, Proof proof, CancellationToken cancellationToken) => _preparation.RunAsync(
        request,
        $"the agent rejected it before it ran ({rejection.ErrCode}) and then its identity could not be read",
        token => RecoverAsync(recovery, endpoint, stale, proof, token),
        cancellationToken);

    private Task<AgentSession> LoginAsync(HttpRequestMessage request, AgentEndpoint endpoint, CancellationToken cancellationToken) => _preparation.RunAsync(
        request, "the client could not log in", token => OpenSessionAsync(endpoint, null, token), cancellationToken);

    // Concurrent callers share one inquiry or login.
    private Task<AgentKnowledge> IdentifyAsync(AgentEndpoint endpoint, AgentKnowledge? stale, CancellationToken cancellationToken) =>
        _directory.Of(endpoint).Knowledge.GetAsync(stale, (known, token) => _inquiry.AskAsync(endpoint, known, SendPlainAsync, token), cancellationToken);

    private Task<AgentKnowledge> ReadClockAsync(AgentEndpoint endpoint, AgentKnowledge stale, CancellationToken cancellationToken) =>
        _directory.Of(endpoint).Knowledge.GetAsync(stale, (_, token) => _inquiry.ReadClockAsync(endpoint, stale, SendPlainAsync, token), cancellationToken);

    private Task<AgentSession> OpenSessionAsync(AgentEndpoint endpoint, AgentSession? stale, CancellationToken cancellationToken) =>
        _directory.Of(endpoint).Session.GetAsync(stale, (_, token) => LoginAsync(endpoint, token), cancellationToken);

    private void RefuseSecretsInPlainText(HttpRequestMessage request, RequestBody body, AgentKnowledge agent, AgentEndpoint endpoint)
    {
        if (agent.Authentication != AuthenticationMode.V1 || _policy.AllowSecretsInPlainText || endpoint.BaseAddress.Scheme != Uri.UriSchemeHttp || body.Bytes is null)
        {
            return;
        }

        var encrypted = agent.ExpectsEncryptedRootPassword && request.RequestUri!.AbsolutePath == RootPasswordInBody.Path ? RootPasswordInBody.Member : null;
        if (PlainTextSecrets.Find(body.Bytes, encrypted) is { } member)
        {
            throw new ObShellConnectionException(
                $"this agent (OBShell {Printable.Of(agent.Facts.Version)}) does not encrypt the bodies of requests, and '{member}' would go over the network as plain text; use https, the agent's "
                    + $"Unix domain socket, or {nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.AllowSecretsInPlainText)}",
                RequestCall.Of(request))
            { MayRetry = false, MayFailOver = false };
        }
    }

    /// <summary>Logs in with the password. The rejections of this call recover like those of any other.</summary>
    private async Task<AgentSession> LoginAsync(AgentEndpoint endpoint, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.BaseAddress, LoginPath)) { Version = HttpVersion.Version11 };
        request.Options.Set(AgentEndpoint.Key, endpoint);
        using var response = await SendSignedAsync(request, RequestBody.None, endpoint, cancellationToken).ConfigureAwait(false);
        var answer = (AnswerContent)response.Content;
        var id = Answers.Read<string>(answer, ClientJson.Core).Data;
        if (string.IsNullOrEmpty(id))
        {
            throw new ObShellInvalidResponseException("it has no session", answer.Call);
        }

        ClientTelemetry.Logins.Add(1);
        LogLoggedIn(endpoint);
        return new AgentSession(id);
    }

    private Task<HttpResponseMessage> SendPlainAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    [LoggerMessage(3, LogLevel.Information, "{Method} {Path} was rejected by {Endpoint} before it ran ({ErrCode}, trace id {TraceId}) and is sent again")]
    private partial void LogSendsAgain(string method, string path, AgentEndpoint endpoint, string errCode, string traceId);

    [LoggerMessage(5, LogLevel.Debug, "Logged in at {Endpoint}")]
    private partial void LogLoggedIn(AgentEndpoint endpoint);
}

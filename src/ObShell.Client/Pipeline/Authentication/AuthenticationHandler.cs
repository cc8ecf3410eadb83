using System.Net;
using Microsoft.Extensions.Logging;
using ObShell.Client.Dags;
using ObShell.Client.Errors;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// Authenticates requests and encrypts their bodies, and sends a request again, once for each reason, that the agent rejected before it ran:
/// see <see cref="Recovery"/> for the reasons. Only here is a request that changes something sent again.
/// </summary>
internal sealed partial class AuthenticationHandler(
    AuthenticationPolicy policy, AgentDirectory directory, ObShellCredential credential, AgentInquiry inquiry, RequestSigner signer, TimeProvider time, ILogger logger)
    : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> SsoTokenKey = new("ObShell.Client.SsoToken");
    private static readonly HttpRequestOptionsKey<SsoToken> HiddenSsoTokenKey = new("ObShell.Client.HiddenSsoToken");

    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(5);

    private const string LoginPath = "/api/v1/login";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove("Accept-Language");
        request.Headers.TryAddWithoutValidation("Accept-Language", policy.Language);
        request.Options.TryGetValue(AgentEndpoint.Key, out var endpoint);
        if (request.Options.TryGetValue(SsoTokenKey, out var token))
        {
            // The handlers of an application can read the options of a request.
            ((IDictionary<string, object?>)request.Options).Remove(SsoTokenKey.Key);
            request.Options.Set(HiddenSsoTokenKey, new SsoToken(token));
        }

        if (policy.Mode == AuthenticationMode.EncryptionDisabled && !endpoint!.IsSocket && request is { Content: BytesContent configuration, RequestUri.AbsolutePath: RootPasswordInBody.Path })
        {
            return SendConfigurationAsync(request, configuration, endpoint, cancellationToken);
        }

        if (endpoint!.IsSocket || policy.Mode == AuthenticationMode.EncryptionDisabled || RequestRoute.Of(request).Access == RouteAccess.Open)
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
        var agent = directory.Of(endpoint).Knowledge.Known ?? await IdentifyAsync(request, endpoint, cancellationToken).ConfigureAwait(false);
        request.Content = new BytesContent(signer.Prepare(request, configuration.Bytes, agent));
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
        var agent = directory.Of(endpoint).Knowledge.Known ?? await IdentifyAsync(request, endpoint, cancellationToken).ConfigureAwait(false);
        var recovered = Recovery.None;
        string? rejected = null;
        while (true)
        {
            var proof = await ProveAsync(request, agent, endpoint, rejected, cancellationToken).ConfigureAwait(false);
            RefuseSecretsInPlainText(request, body, agent, endpoint);
            var keys = signer.Sign(request, body, agent, proof, answerIsEncrypted);
            try
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (answerIsEncrypted && keys is not null)
                {
                    response.Content = EncryptedAnswers.Decrypt((AnswerContent)response.Content, keys);
                }

                if (proof.Kind is { } accepted)
                {
                    directory.Of(endpoint).Rejections.Remove(accepted, proof.Password!);
                }

                return response;
            }
            catch (ObShellAuthenticationException rejection)
            {
                if (proof.Kind is { } kind && IsWrongPassword(rejection.Error))
                {
                    rejected = proof.Password;
                    directory.Of(endpoint).Rejections.Add(kind, proof.Password!, rejection);
                }

                AgentKnowledge? next = null;
                foreach (var recovery in RecoveriesFrom(rejection.Error, proof))
                {
                    if (next is null && !recovered.HasFlag(recovery))
                    {
                        recovered |= recovery;
                        next = await RecoverAsync(request, rejection, recovery, endpoint, agent, proof, cancellationToken).ConfigureAwait(false);
                    }
                }

                agent = next ?? throw Explain(rejection, agent, proof);
                ClientTelemetry.Recoveries.Add(1, new KeyValuePair<string, object?>("error.type", rejection.ErrCode));
                LogSendsAgain(request.Method.Method, path, endpoint, Printable.Of(rejection.ErrCode), Printable.Of(rejection.TraceId));
            }
        }
    }

    private static bool IsWrongPassword(ApiError error) =>
        error.ErrCode is ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword or ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword || IsLegacyRejection(error);

    /// <summary>Before OBShell 4.3.1 a wrong password and an expired signature return the same error.</summary>
    private static bool IsLegacyRejection(ApiError error) => error is { ErrCode: "", Code: 10008 };

    /// <summary>The recoveries from a rejection that proves that nothing ran, in the order of the attempts.</summary>
    private static Recovery[] RecoveriesFrom(ApiError error, Proof proof) => IsLegacyRejection(error)
        ? [Recovery.MovedClock, proof.Kind is null ? Recovery.Identity : Recovery.NewPassword]
        : [RecoveryFrom(error, proof)];

    private static Recovery RecoveryFrom(ApiError error, Proof proof) => error switch
    {
        { ErrCode: ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed } or { ErrCode: "", Code: 1 } => Recovery.Key,
        { Code: 2 } => Recovery.Version,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationExpired } => Recovery.Clock,

        // OBShell 4.4.0 and 4.4.1 return this for an expired signature with a session.
        { ErrCode: ObShellErrorCodes.Security.AuthenticationTimestampInvalid } when proof.Session is not null || proof.SsoToken is not null => Recovery.Clock,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationSessionExpired or ObShellErrorCodes.Security.AuthenticationSessionInvalid } when proof.Session is not null => Recovery.Session,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword or ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword } =>
            proof.Kind is null ? Recovery.Identity : Recovery.NewPassword,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithAgentPassword } when proof is { Kind: null, Session: null } => Recovery.Identity,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithAgentPassword } when proof.Kind != PasswordKind.Agent => Recovery.OtherPassword,
        { ErrCode: ObShellErrorCodes.Security.AuthenticationWithOceanBasePassword or ObShellErrorCodes.Security.AuthenticationAgentPasswordNotInitialized } when proof.Kind == PasswordKind.Agent => Recovery.OtherPassword,
        _ => Recovery.None,
    };

    /// <summary>Recovers from a rejection; null if that is not possible.</summary>
    private async Task<AgentKnowledge?> RecoverAsync(Recovery recovery, AgentEndpoint endpoint, AgentKnowledge stale, Proof proof, CancellationToken cancellationToken)
    {
        var state = directory.Of(endpoint);
        var knowledge = state.Knowledge;
        switch (recovery)
        {
            case Recovery.None:
                return null;
            case Recovery.Key:
                return await knowledge.GetAsync(stale, (known, token) => AskAsync(endpoint, known, token), cancellationToken).ConfigureAwait(false);
            case Recovery.Clock:
                return await knowledge.GetAsync(stale, (known, token) => inquiry.ReadClockAsync(endpoint, known ?? stale, SendPlainAsync, token), cancellationToken).ConfigureAwait(false);
            case Recovery.MovedClock:
                var timed = await knowledge.GetAsync(stale, (known, token) => inquiry.ReadClockAsync(endpoint, known ?? stale, SendPlainAsync, token), cancellationToken).ConfigureAwait(false);
                return (timed.ClockOffset - stale.ClockOffset).Duration() > ClockTolerance ? timed : null;
            case Recovery.Version:
                var asked = await knowledge.GetAsync(stale, (known, token) => AskAsync(endpoint, known, token), cancellationToken).ConfigureAwait(false);
                return asked.Authentication == stale.Authentication ? null : asked;
            case Recovery.Identity:
                var identified = await knowledge.GetAsync(stale, (known, token) => AskAsync(endpoint, known, token), cancellationToken).ConfigureAwait(false);
                return identified.TakesAnyPassword ? null : identified;
            case Recovery.Session:
                // The session came from a one-time token, and there is no password to log in with.
                if (!policy.UseSession && string.IsNullOrEmpty(await credential.Root.GetAsync(cancellationToken).ConfigureAwait(false)))
                {
                    return null;
                }

                await state.Session.GetAsync(proof.Session, (_, token) => LoginAsync(endpoint, token), cancellationToken).ConfigureAwait(false);
                return stale;
            case Recovery.NewPassword:
                var slot = credential.Of(proof.Kind!.Value);
                return await slot.RefreshAsync(proof.Password!, cancellationToken).ConfigureAwait(false) != proof.Password || (slot.Previous is { } previous && previous != proof.Password) ? stale : null;
            default:
                var other = proof.Kind == PasswordKind.Agent ? PasswordKind.Root : PasswordKind.Agent;
                return credential.Of(other).Exists ? knowledge.Replace(stale, stale with { Wanted = other }) : null;
        }
    }

    private async ValueTask<Proof> ProveAsync(HttpRequestMessage request, AgentKnowledge agent, AgentEndpoint endpoint, string? rejected, CancellationToken cancellationToken)
    {
        var access = AccessOf(request);
        if (request.Options.TryGetValue(HiddenSsoTokenKey, out var ssoToken))
        {
            return new Proof(null, null, SsoToken: ssoToken.Value);
        }

        if (agent.TakesAnyPassword || access == RouteAccess.Digest)
        {
            return Proof.None;
        }

        var sessions = directory.Of(endpoint).Session;
        if (access == RouteAccess.Any && agent.TakesSessions && (policy.UseSession || sessions.Known is not null))
        {
            return new Proof(null, null, sessions.Known ?? await LoginAsync(request, endpoint, cancellationToken).ConfigureAwait(false));
        }

        var kind = access == RouteAccess.AgentPassword ? PasswordKind.Agent
            : agent.Wanted ?? (agent.Facts.Security && credential.Agent.Exists ? PasswordKind.Agent : PasswordKind.Root);
        var password = credential.Of(kind).Current ?? await FetchPasswordAsync(request, kind, cancellationToken).ConfigureAwait(false)
            ?? throw new ObShellConnectionException($"it requires the agent password ({nameof(ObShellClientOptions.AgentPassword)}), which is not set", RequestCall.Of(request)) { MayRetry = false, MayFailOver = false };
        return directory.Of(endpoint).Rejections.IsEmpty ? new Proof(kind, password) : await ChooseAsync(request, kind, password, endpoint, rejected, cancellationToken).ConfigureAwait(false);
    }

    // Chooses a password for an agent that has rejected one: the current one, or the previous one. "rejected" is the one of this call that was rejected.
    private async Task<Proof> ChooseAsync(HttpRequestMessage request, PasswordKind kind, string password, AgentEndpoint endpoint, string? rejected, CancellationToken cancellationToken)
    {
        var rejections = directory.Of(endpoint).Rejections;
        if (rejections.Find(kind, password) is not { } rejection)
        {
            return new Proof(kind, password);
        }

        var slot = credential.Of(kind);
        if (slot.Previous is { } previous && previous != rejected && !(rejections.Find(kind, previous) is { } earlier && rejections.IsHeldBack(earlier)))
        {
            return new Proof(kind, previous);
        }

        if (rejections.IsHeldBack(rejection))
        {
            throw rejections.Refuse(rejection, RequestCall.Of(request));
        }

        // The back-off is over: the password may have been replaced at its source.
        var refreshed = await PrepareAsync(request, "the password could not be fetched", token => slot.RefreshAsync(password, token).AsTask(), cancellationToken).ConfigureAwait(false);
        return new Proof(kind, refreshed);
    }

    // Separate methods, so that a call that does not need them allocates no closures.
    private Task<AgentKnowledge> IdentifyAsync(HttpRequestMessage request, AgentEndpoint endpoint, CancellationToken cancellationToken) => PrepareAsync(
        request,
        "the identity of the agent could not be read",
        token => directory.Of(endpoint).Knowledge.GetAsync(null, (known, bound) => AskAsync(endpoint, known, bound), token),
        cancellationToken);

    private Task<AgentKnowledge?> RecoverAsync(
        HttpRequestMessage request, ObShellAuthenticationException rejection, Recovery recovery, AgentEndpoint endpoint, AgentKnowledge stale, Proof proof, CancellationToken cancellationToken) => PrepareAsync(
        request,
        $"the agent rejected it before it ran ({rejection.ErrCode}) and then its identity could not be read",
        token => RecoverAsync(recovery, endpoint, stale, proof, token),
        cancellationToken);

    private Task<AgentSession> LoginAsync(HttpRequestMessage request, AgentEndpoint endpoint, CancellationToken cancellationToken) => PrepareAsync(
        request, "the client could not log in", token => directory.Of(endpoint).Session.GetAsync(null, (_, bound) => LoginAsync(endpoint, bound), token), cancellationToken);

    private Task<string?> FetchPasswordAsync(HttpRequestMessage request, PasswordKind kind, CancellationToken cancellationToken) => PrepareAsync(
        request, "the password could not be fetched", token => credential.Of(kind).GetAsync(token).AsTask(), cancellationToken);

    private void RefuseSecretsInPlainText(HttpRequestMessage request, RequestBody body, AgentKnowledge agent, AgentEndpoint endpoint)
    {
        if (agent.Authentication != AuthenticationMode.V1 || policy.AllowSecretsInPlainText || endpoint.BaseAddress.Scheme != Uri.UriSchemeHttp || body.Bytes is null)
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

    /// <summary>OBProxy routes, and tasks about an OBProxy, accept only the agent password.</summary>
    private static RouteAccess AccessOf(HttpRequestMessage request) => RequestRoute.Of(request).Access is var access && access != RouteAccess.Task ? access
        : TaskOwner.IdIn(request) is { Kind: DagKind.Obproxy } ? RouteAccess.AgentPassword
        : RouteAccess.Any;

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

    private Task<AgentKnowledge> AskAsync(AgentEndpoint endpoint, AgentKnowledge? known, CancellationToken cancellationToken) =>
        inquiry.AskAsync(endpoint, known, SendPlainAsync, cancellationToken);

    private Task<HttpResponseMessage> SendPlainAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    /// <summary>
    /// Runs the preparation of a call, within its time limit. A call whose preparation fails was not sent, whatever the reason; a wrong password or key
    /// keeps its own exception.
    /// </summary>
    private async Task<T> PrepareAsync<T>(HttpRequestMessage request, string failure, Func<CancellationToken, Task<T>> prepare, CancellationToken cancellationToken)
    {
        try
        {
            return await prepare(cancellationToken).WaitAsync(Deadline.Bound(request, Timeout.InfiniteTimeSpan), time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw new ObShellConnectionException($"{failure} within {policy.CallTimeout.TotalSeconds:0.###} s", RequestCall.Of(request), exception);
        }
        catch (Exception exception) when (exception is not (ObShellAuthenticationException or ObShellKeyMismatchException) && !cancellationToken.IsCancellationRequested)
        {
            throw new ObShellConnectionException($"{failure}: {exception.Message.TrimEnd('.')}", RequestCall.Of(request), exception)
            {
                MayRetry = exception is not ObShellException fault || Failures.MayRetry(fault),
                MayFailOver = exception is ObShellException,
            };
        }
    }

    private string NotSentAgain => policy.RejectedPasswordBackOff > TimeSpan.Zero
        ? $"It is not sent to this agent again for {policy.RejectedPasswordBackOff.TotalSeconds:0.###} s, unless it is replaced."
        : "It was not sent again.";

    private ObShellAuthenticationException Explain(ObShellAuthenticationException rejection, AgentKnowledge agent, Proof proof)
    {
        var hint = rejection.ErrCode switch
        {
            ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword when proof.Kind is null => "No password was sent, since the agent belonged to no cluster.",
            ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword => $"The password of root@sys is not the one that this agent expects. {NotSentAgain}",
            ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword => $"The agent password is not the one that this agent expects. {NotSentAgain}",
            "" when IsLegacyRejection(rejection.Error) && proof.Password is not null => $"The password is wrong, or the clocks differ. {NotSentAgain}",
            ObShellErrorCodes.Security.AuthenticationWithAgentPassword => $"This agent requires its agent password ({nameof(ObShellClientOptions.AgentPassword)}), which is not set.",
            ObShellErrorCodes.Security.AuthenticationWithOceanBasePassword => $"This agent requires the password of root@sys ({nameof(ObShellClientOptions.Password)}).",
            ObShellErrorCodes.Security.AuthenticationExpired => $"The signature has expired by the agent's clock, which differs from this machine's by {agent.ClockOffset.TotalSeconds:+0;-0;0} s.",
            ObShellErrorCodes.Security.AuthenticationSessionExpired or ObShellErrorCodes.Security.AuthenticationSessionInvalid when proof.Session is not null =>
                "The session has ended; without a password, a new session requires another one-time token.",
            ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed => ConfigurationHints.KeyNeverFits,
            _ => null,
        };
        return hint is null ? rejection : new ObShellAuthenticationException(rejection.Error, rejection.Call!, hint);
    }

    [LoggerMessage(3, LogLevel.Information, "{Method} {Path} was rejected by {Endpoint} before it ran ({ErrCode}, trace id {TraceId}) and is sent again")]
    private partial void LogSendsAgain(string method, string path, AgentEndpoint endpoint, string errCode, string traceId);

    [LoggerMessage(5, LogLevel.Debug, "Logged in at {Endpoint}")]
    private partial void LogLoggedIn(AgentEndpoint endpoint);

    /// <summary>Why a rejected request may be sent again.</summary>
    [Flags]
    private enum Recovery
    {
        None = 0,

        /// <summary>The agent had a new key.</summary>
        Key = 1,

        /// <summary>The agent's clock differs.</summary>
        Clock = 2,

        /// <summary>The agent has joined a cluster, and now requires the password.</summary>
        Identity = 4,

        /// <summary>The agent was upgraded and requires another version of authentication.</summary>
        Version = 8,

        /// <summary>The session had ended.</summary>
        Session = 16,

        /// <summary>The password was changed, and a new one is available.</summary>
        NewPassword = 32,

        /// <summary>The agent requires the other password, and it is available.</summary>
        OtherPassword = 64,

        /// <summary>The agent's clock may have moved; if it has not, the rejection means something else.</summary>
        MovedClock = 128,
    }
}

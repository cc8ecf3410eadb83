using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using ObShell.Client.Security;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Http;

/// <summary>
/// Authentication v2: encrypts the body with AES and what proves the caller with the agent's RSA key, and sends again, once, what
/// the agent rejected before it ran because the key had changed, the signature had run out by its clock, or it had become a
/// member of a cluster.
/// </summary>
internal sealed partial class AuthenticationHandler(
    ObShellClientOptions options, AgentDirectory directory, SecureRandom random, TimeProvider time, ILogger logger) : DelegatingHandler
{
    private static readonly FrozenSet<string> OpenRoutes = FrozenSet.Create(
        StringComparer.Ordinal, "/api/v1/info", "/api/v1/secret", "/api/v1/time", "/api/v1/status", "/api/v1/git-info");

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept-Language", options.Language);
        var uri = request.RequestUri!;
        if (OpenRoutes.Contains(uri.AbsolutePath))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var plaintext = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var agent = await PrepareAsync(
            request,
            "the agent could not be asked who it is",
            directory.GetAsync(uri, known => AskAsync(uri, known), cancellationToken)).ConfigureAwait(false);
        var recovered = Recovery.None;
        while (true)
        {
            Sign(request, plaintext, agent);
            try
            {
                return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (ObShellAuthenticationException rejection)
            {
                var recovery = RecoveryFrom(rejection.Error, agent) & ~recovered;
                if (recovery == Recovery.None)
                {
                    throw Explain(rejection, agent);
                }

                recovered |= recovery;
                var next = await PrepareAsync(
                    request,
                    $"the agent rejected it before it ran ({rejection.ErrCode}) and then could not be asked who it is",
                    RecoverAsync(recovery, uri, agent, cancellationToken)).ConfigureAwait(false);
                if (recovery == Recovery.Identity && next.TakesAnyPassword)
                {
                    throw Explain(rejection, next);
                }

                LogSendsAgain(request.Method.Method, uri.AbsolutePath, uri.Authority, rejection.ErrCode, rejection.TraceId);
                agent = next;
            }
        }
    }

    /// <summary>What may help against a rejection that proves that nothing ran; nothing does against a wrong password.</summary>
    private static Recovery RecoveryFrom(ApiError error, AgentKnowledge agent) => error switch
    {
        { ErrCode: "Security.Authentication.Header.DecryptFailed" } or { ErrCode: "", Code: 1 or 2 } => Recovery.Key,
        { ErrCode: "Security.Authentication.Expired" } => Recovery.Clock,
        { ErrCode: "Security.Authentication.IncorrectOceanbasePassword" } when agent.TakesAnyPassword => Recovery.Identity,
        _ => Recovery.None,
    };

    private static ObShellAuthenticationException Explain(ObShellAuthenticationException rejection, AgentKnowledge agent)
    {
        var hint = rejection.ErrCode switch
        {
            "Security.Authentication.IncorrectOceanbasePassword" => "The password of root@sys is not the one that this agent knows; it was not sent again.",
            "Security.Authentication.WithAgentPassword" or "Security.Authentication.IncorrectAgentPassword" => "This agent has an agent password and wants that one.",
            "Security.Authentication.Expired" => $"The signature has run out by the agent's clock, which is {agent.ClockOffset.TotalSeconds:+0;-0;0} seconds ahead of this machine's.",
            "Security.Authentication.Header.DecryptFailed" => "The agent cannot decrypt with the key that it hands out.",
            _ => null,
        };
        return hint is null ? rejection : new ObShellAuthenticationException(rejection.Error, rejection.Call!, hint);
    }

    /// <summary>A call that cannot be prepared for want of an answer is one that was not sent.</summary>
    private static async Task<AgentKnowledge> PrepareAsync(HttpRequestMessage request, string failure, Task<AgentKnowledge> asking)
    {
        try
        {
            return await asking.ConfigureAwait(false);
        }
        catch (ObShellException exception) when (exception is ObShellConnectionException or ObShellNoResponseException)
        {
            throw new ObShellConnectionException($"{failure}: {exception.Message.TrimEnd('.')}", RequestCall.Of(request), exception);
        }
    }

    private void Sign(HttpRequestMessage request, byte[]? plaintext, AgentKnowledge agent)
    {
        BodyKeys? keys = null;
        if (plaintext is not null)
        {
            keys = BodyKeys.Create(random);
            request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes(Convert.ToBase64String(keys.Encrypt(plaintext))));
            request.Content.Headers.ContentType = Json;
        }

        var header = new AuthenticationHeader(
            agent.TakesAnyPassword ? "" : options.Password,
            time.GetUtcNow() + agent.ClockOffset + options.SignatureLifetime,
            request.RequestUri!.PathAndQuery,
            keys);
        request.Headers.Remove(AuthenticationHeader.Name);
        request.Headers.TryAddWithoutValidation(AuthenticationHeader.Name, header.Encrypt(agent.Key, random));
    }

    private Task<AgentKnowledge> RecoverAsync(Recovery recovery, Uri uri, AgentKnowledge stale, CancellationToken cancellationToken) =>
        directory.RefreshAsync(
            uri,
            stale,
            known => recovery == Recovery.Clock ? ReadClockAsync(uri, known ?? stale) : AskAsync(uri, known),
            cancellationToken);

    /// <summary>Asks the agent who it is and for its key. Each question is bounded by the time that one exchange may take.</summary>
    private async Task<AgentKnowledge> AskAsync(Uri uri, AgentKnowledge? known)
    {
        var info = await GetAsync<AgentDetails>(uri, "/api/v1/info").ConfigureAwait(false);
        ThrowIfNotSpoken(info.Data, info.Call);
        var secret = await GetAsync<AgentSecret>(uri, "/api/v1/secret").ConfigureAwait(false);
        AgentPublicKey key;
        try
        {
            key = secret.Data.PublicKey == known?.Key.Text ? known.Key : AgentPublicKey.Parse(secret.Data.PublicKey);
        }
        catch (FormatException exception)
        {
            throw new ObShellInvalidResponseException($"its key cannot be used: {exception.Message.TrimEnd('.')}", secret.Call, exception);
        }

        LogAgentKnown(uri.Authority, info.Data.Identity.ToString(), info.Data.Version, key.SizeInBytes * 8);
        return new AgentKnowledge(key, info.Data.Identity, info.Data.Security, known?.ClockOffset ?? TimeSpan.Zero);
    }

    private async Task<AgentKnowledge> ReadClockAsync(Uri uri, AgentKnowledge known)
    {
        var clock = await GetAsync<ServerTime>(uri, "/api/v1/time").ConfigureAwait(false);
        var offset = clock.Data.ToDateTimeOffset() - time.GetUtcNow();
        LogClockOffset(uri.Authority, offset.TotalSeconds);
        return known with { ClockOffset = offset };
    }

    private async Task<(T Data, ObShellCall Call)> GetAsync<T>(Uri uri, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(uri, path)) { Version = HttpVersion.Version11 };
        using var response = await base.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        var answer = (AnswerContent)response.Content;
        var envelope = Answers.Read<ObShellResponse<T>>(answer);
        return envelope is { Data: { } data }
            ? (data, answer.Call with { TraceId = envelope.TraceId })
            : throw new ObShellInvalidResponseException("it has no data", answer.Call);
    }

    private static void ThrowIfNotSpoken(AgentDetails agent, ObShellCall call)
    {
        var speaksV2 = agent.SupportedAuth?.Contains("v2", StringComparer.OrdinalIgnoreCase)
            ?? !agent.Version.StartsWith("4.2.2", StringComparison.Ordinal);
        if (!speaksV2)
        {
            throw new ObShellException($"{call}: this agent (OBShell {agent.Version}) does not speak authentication v2, which OBShell has since 4.2.3.", call);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "Agent {Endpoint} is {Identity}, OBShell {Version}, with a key of {KeyBits} bits")]
    private partial void LogAgentKnown(string endpoint, string identity, string version, int keyBits);

    [LoggerMessage(2, LogLevel.Information, "The clock of agent {Endpoint} is {Seconds:0.0} seconds ahead of this machine's")]
    private partial void LogClockOffset(string endpoint, double seconds);

    [LoggerMessage(3, LogLevel.Information, "{Method} {Path} was rejected by {Endpoint} before it ran ({ErrCode}, trace id {TraceId}) and is sent again")]
    private partial void LogSendsAgain(string method, string path, string endpoint, string errCode, string? traceId);

    [Flags]
    private enum Recovery
    {
        None = 0,
        Key = 1,
        Clock = 2,
        Identity = 4,
    }
}

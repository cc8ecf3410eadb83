using System.Net;
using Microsoft.Extensions.Logging;
using ObShell.Client.Agents;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Reads the identity, the key and the clock of an agent, which requires no password.</summary>
internal sealed partial class AgentInquiry(AuthenticationPolicy policy, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LargestOffset = TimeSpan.FromDays(100 * 365);
    private readonly HashSet<string> _fingerprints = [.. policy.KeyFingerprints.Select(KeyFingerprint.Normalize).OfType<string>()];

    /// <summary>Reads the identity, the key and the clock of the agent. Known facts about its key and the password that it requires are kept.</summary>
    public async Task<AgentKnowledge> AskAsync(AgentEndpoint endpoint, AgentKnowledge? known, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        var info = await GetAsync<AgentFacts>(endpoint, "/api/v1/info", send, cancellationToken).ConfigureAwait(false);
        var secret = await GetAsync<AgentKey>(endpoint, "/api/v1/secret", send, cancellationToken).ConfigureAwait(false);
        ClientTelemetry.KeyFetches.Add(1);
        ThrowIfNotPinned(secret.Data, secret.Call);
        AgentPublicKey key;
        try
        {
            key = secret.Data.PublicKey == known?.Key.Text ? known.Key : AgentPublicKey.Parse(secret.Data.PublicKey);
        }
        catch (FormatException exception)
        {
            throw new ObShellInvalidResponseException($"its key cannot be used: {exception.Message.TrimEnd('.')}", secret.Call, exception);
        }

        var authentication = Choose(info.Data, info.Call);
        LogAgentKnown(endpoint, Printable.Of(info.Data.Identity), Printable.Of(info.Data.Version), authentication, key.SizeInBytes * 8);
        return new AgentKnowledge(key, info.Data, authentication, ClockOffset(endpoint, secret.At, known), known?.Wanted);
    }

    /// <summary>How far the agent's clock is ahead.</summary>
    public async Task<AgentKnowledge> ReadClockAsync(AgentEndpoint endpoint, AgentKnowledge known, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        var clock = await GetAsync<ServerTime>(endpoint, "/api/v1/time", send, cancellationToken).ConfigureAwait(false);
        var offset = clock.Data.ToDateTimeOffset() - time.GetUtcNow();
        if (offset.Duration() > LargestOffset)
        {
            throw new ObShellInvalidResponseException($"the agent reports an impossible time: {clock.Data}", clock.Call);
        }

        LogClockOffset(endpoint, offset.TotalSeconds);
        return known with { ClockOffset = offset };
    }

    /// <summary>
    /// Uses the time of a response, so that signatures also expire correctly if the agent's clock is behind, which causes no rejection.
    /// </summary>
    private TimeSpan ClockOffset(AgentEndpoint endpoint, ServerTime at, AgentKnowledge? known)
    {
        var offset = at.ToDateTimeOffset() - time.GetUtcNow();
        if (!at.IsSet || offset.Duration() > LargestOffset)
        {
            return known?.ClockOffset ?? TimeSpan.Zero;
        }

        if (offset.Duration() > WorthTelling)
        {
            LogClockOffset(endpoint, offset.TotalSeconds);
        }

        return offset;
    }

    private static async Task<(T Data, ObShellCall Call, ServerTime At)> GetAsync<T>(AgentEndpoint endpoint, string path, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(endpoint.BaseAddress, path)) { Version = HttpVersion.Version11 };
        request.Options.Set(AgentEndpoint.Key, endpoint);
        using var response = await send(request, cancellationToken).ConfigureAwait(false);
        var answer = (AnswerContent)response.Content;
        var envelope = Answers.Read<T>(answer, ClientJson.Core);
        return envelope is { Data: { } data }
            ? (data, answer.Call with { TraceId = envelope.TraceId }, envelope.Timestamp)
            : throw new ObShellInvalidResponseException("it has no data", answer.Call);
    }

    private AuthenticationMode Choose(AgentFacts agent, ObShellCall call)
    {
        if (policy.Mode != AuthenticationMode.Automatic)
        {
            return policy.Mode;
        }

        if (agent.SupportedAuth is null)
        {
            return agent.Version.StartsWith("4.2.2", StringComparison.Ordinal) ? AuthenticationMode.V1 : AuthenticationMode.V2;
        }

        return agent.SupportedAuth.Contains("v2", StringComparer.OrdinalIgnoreCase) ? AuthenticationMode.V2
            : agent.SupportedAuth.Contains("v1", StringComparer.OrdinalIgnoreCase) ? AuthenticationMode.V1
            : throw new ObShellException($"{call}: this agent (OBShell {agent.Version}) supports no version of authentication that this client supports.", call);
    }

    private void ThrowIfNotPinned(AgentKey secret, ObShellCall call)
    {
        if (_fingerprints.Count > 0 && !_fingerprints.Contains(secret.Fingerprint))
        {
            LogKeyNotPinned(ObShellCall.Show(call.Endpoint), secret.Fingerprint);
            throw new ObShellKeyMismatchException(secret.Fingerprint, call);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "Agent {Endpoint} is {Identity}, OBShell {Version}, authentication {Authentication}, a key of {KeyBits} bits")]
    private partial void LogAgentKnown(AgentEndpoint endpoint, string identity, string version, AuthenticationMode authentication, int keyBits);

    [LoggerMessage(2, LogLevel.Information, "The clock of agent {Endpoint} differs from this machine's by {Seconds:+0.0;-0.0;0.0} s")]
    private partial void LogClockOffset(AgentEndpoint endpoint, double seconds);

    [LoggerMessage(4, LogLevel.Error, "The key of agent {Endpoint} has the fingerprint {Fingerprint}, which is not in KeyFingerprints")]
    private partial void LogKeyNotPinned(string endpoint, string fingerprint);
}

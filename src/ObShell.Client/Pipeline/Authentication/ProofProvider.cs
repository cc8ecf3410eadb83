using ObShell.Client.Dags;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Chooses what a request is authenticated with: a session, a password, a one-time token, or nothing.</summary>
/// <param name="usesSession">Whether the client logs in.</param>
/// <param name="directory">What is known of the agents.</param>
/// <param name="credential">The passwords.</param>
/// <param name="preparation">Runs what a request needs beforehand.</param>
/// <param name="login">Logs in at an agent.</param>
internal sealed class ProofProvider(
    bool usesSession,
    AgentDirectory directory,
    ObShellCredential credential,
    Preparation preparation,
    Func<HttpRequestMessage, AgentEndpoint, CancellationToken, Task<AgentSession>> login)
{
    public async ValueTask<Proof> ProveAsync(HttpRequestMessage request, AgentKnowledge agent, AgentEndpoint endpoint, string? rejected, CancellationToken cancellationToken)
    {
        var access = AccessOf(request);
        if (request.Options.TryGetValue(SsoToken.Key, out var ssoToken))
        {
            return new Proof(null, null, SsoToken: ssoToken.Value);
        }

        if (agent.TakesAnyPassword || access == RouteAccess.Digest)
        {
            return Proof.None;
        }

        var sessions = directory.Of(endpoint).Session;
        if (access == RouteAccess.Any && agent.TakesSessions && (usesSession || sessions.Known is not null))
        {
            return new Proof(null, null, sessions.Known ?? await login(request, endpoint, cancellationToken).ConfigureAwait(false));
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
        var refreshed = await preparation.RunAsync(request, "the password could not be fetched", token => slot.RefreshAsync(password, token).AsTask(), cancellationToken).ConfigureAwait(false);
        return new Proof(kind, refreshed);
    }

    private Task<string?> FetchPasswordAsync(HttpRequestMessage request, PasswordKind kind, CancellationToken cancellationToken) => preparation.RunAsync(
        request, "the password could not be fetched", token => credential.Of(kind).GetAsync(token).AsTask(), cancellationToken);

    /// <summary>OBProxy routes, and tasks about an OBProxy, accept only the agent password.</summary>
    private static RouteAccess AccessOf(HttpRequestMessage request) => RequestRoute.Of(request).Access is var access && access != RouteAccess.Task ? access
        : TaskOwner.IdIn(request) is { Kind: DagKind.Obproxy } ? RouteAccess.AgentPassword
        : RouteAccess.Any;
}

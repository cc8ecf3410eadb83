namespace ObShell.Client.Pipeline;

/// <summary>
/// The last handler before the network, behind everything that an application adds: lets each attempt of the pipeline through once. A second send (by a handler that
/// retries, hedges or copies the request) is refused here.
/// </summary>
/// <param name="challenges">Notifies attempts of the challenges of a proxy.</param>
/// <param name="isShared">Whether handlers of an application stand before this one, which may read the request while it is sent.</param>
internal sealed class SendGuardHandler(ProxyChallenges challenges, bool isShared) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(Attempt.Key, out var attempt))
        {
            throw new InvalidOperationException(
                "This HttpClient sends the requests of ObShellClient only. A handler that replaces a request must copy its Options to the new one.");
        }

        lock (attempt)
        {
            if (!attempt.HasReachedNetwork)
            {
                attempt.HasReachedNetwork = true;
                challenges.Watch(attempt);
                return attempt.Sending = isShared ? SendCopyAsync(request, attempt, cancellationToken) : SendItselfAsync(request, attempt, cancellationToken);
            }
        }

        attempt.NoteRepetition();
        return RefuseAsync(attempt.Sending, cancellationToken);
    }

    private Task<HttpResponseMessage> SendItselfAsync(HttpRequestMessage request, Attempt attempt, CancellationToken cancellationToken)
    {
        request.Content = new AttemptContent(request.Content, attempt);
        return base.SendAsync(request, cancellationToken);
    }

    /// <summary>The body of the copy is the one that can be sent only once, so that a handler that reads the original body does not prevent the send.</summary>
    private async Task<HttpResponseMessage> SendCopyAsync(HttpRequestMessage request, Attempt attempt, CancellationToken cancellationToken)
    {
        using var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
            Content = new AttemptContent(request.Content, attempt),
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (key, value) in request.Options)
        {
            copy.Options.Set(new HttpRequestOptionsKey<object?>(key), value);
        }

        var response = await base.SendAsync(copy, cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }

    /// <summary>Refuses once the first send has ended, so that a handler that hedges gets the response of that one if there is one.</summary>
    private static async Task<HttpResponseMessage> RefuseAsync(Task? sending, CancellationToken cancellationToken)
    {
        await (sending ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        throw new RepeatedAttemptException();
    }
}

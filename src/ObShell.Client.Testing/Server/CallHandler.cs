using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ObShell.Client.Testing;

/// <summary>Passes a request from the network to the agent and its response back, and applies the faults.</summary>
internal sealed class CallHandler(FakeAgent agent, RequestOpener opener, KeyRing keys, FaultQueue faults, RequestLog log, TimeProvider timeProvider)
{
    private const int FirstBytes = 16;

    public async Task HandleAsync(HttpContext context, CancellationToken stopping)
    {
        try
        {
            await AnswerAsync(context, stopping).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // The client has disconnected.
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        var start = Begin(context);
        var effect = faults.Take(start.Method, start.Path);
        if (effect is { CutsRequest: true })
        {
            await CutAsync(context, start).ConfigureAwait(false);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        effect?.BeforeOpening(keys);
        var bytes = body.ToArray();
        var call = start with { RawBody = bytes, Opened = opener.Open(keys.Current, start.Headers, bytes, start.IsLocal) };
        log.Add(call.ToRequest());

        var answer = effect is { RunsHandler: false } ? null : agent.Answer(call);
        if (effect is not null)
        {
            await effect.FinishAsync(new FaultScene(context, call, agent, answer, timeProvider, stopping)).ConfigureAwait(false);
        }
        else
        {
            await HttpSender.SendAsync(context, answer!).ConfigureAwait(false);
        }
    }

    private IncomingCall Begin(HttpContext context) => new()
    {
        Method = context.Request.Method,
        RawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        Headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        RawBody = [],
        Opened = new OpenedRequest(),
        IsLocal = context.Features.GetRequiredFeature<RawConnection>().IsLocal,
        ConnectionId = context.Connection.Id,
        ReceivedAt = timeProvider.GetUtcNow(),
        Timestamp = timeProvider.GetTimestamp(),
    };

    /// <summary>Resets the connection after the first bytes of the request's body.</summary>
    private async Task CutAsync(HttpContext context, IncomingCall call)
    {
        var beginning = new byte[FirstBytes];
        var count = await context.Request.Body.ReadAsync(beginning, context.RequestAborted).ConfigureAwait(false);
        log.Add((call with { RawBody = beginning[..count] }).ToRequest());
        context.Abort();
    }
}

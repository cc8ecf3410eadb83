using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ObShell.Client.Testing;

/// <summary>Takes a request from the network to the agent and its answer back, past the faults.</summary>
internal sealed class CallHandler(FakeAgent agent, KeyRing keys, FaultQueue faults, RequestLog log, TimeProvider timeProvider)
{
    public async Task HandleAsync(HttpContext context, CancellationToken stopping)
    {
        try
        {
            await AnswerAsync(context, stopping).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // The client has gone away.
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        var (receivedAt, timestamp) = (timeProvider.GetUtcNow(), timeProvider.GetTimestamp());
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var effect = faults.Take(context.Request.Method, rawTarget.Split('?')[0]);
        effect?.BeforeOpening(keys);
        var call = new IncomingCall
        {
            Method = context.Request.Method,
            RawTarget = rawTarget,
            Headers = headers,
            RawBody = body.ToArray(),
            Opened = OpenedRequest.Open(keys.Current, headers, body.ToArray()),
            ConnectionId = context.Connection.Id,
            ReceivedAt = receivedAt,
            Timestamp = timestamp,
        };
        log.Add(call.ToRequest());

        var answer = effect is { RunsHandler: false } ? null : agent.Answer(call);
        if (effect is not null)
        {
            await effect.FinishAsync(new FaultScene(context, call, agent, answer, stopping)).ConfigureAwait(false);
        }
        else
        {
            await HttpSender.SendAsync(context, answer!).ConfigureAwait(false);
        }
    }
}

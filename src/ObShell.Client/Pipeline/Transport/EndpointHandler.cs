using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using ObShell.Client.Errors;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>
/// Chooses the agent. A request that could not be sent fails over to the next agent; one that was sent does so only if it is read-only.
/// </summary>
internal sealed partial class EndpointHandler(EndpointPool pool, AgentDirectory directory, ILogger logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pathAndQuery = request.RequestUri!.PathAndQuery;
        var content = request.Content;
        AgentAddress? owner = null;
        var candidates = request.Options.TryGetValue(AgentEndpoint.Key, out var chosen) ? [chosen]
            : pool.Endpoints.Count == 1 ? pool.Endpoints
            : InOrder(owner = TaskOwner.IdIn(request)?.Owner);
        List<ObShellException>? faults = null;
        try
        {
            foreach (var endpoint in candidates)
            {
                if (!endpoint.IsAddressOf(request.RequestUri))
                {
                    request.RequestUri = endpoint.At(pathAndQuery);
                }

                request.Options.Set(AgentEndpoint.Key, endpoint);
                request.Content = content;
                try
                {
                    var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                    pool.Worked(endpoint, prefer: owner is null);
                    return response;
                }
                catch (ObShellException exception) when (Failures.MayFailOver(exception, RequestCall.Of(request)))
                {
                    pool.Failed(endpoint);
                    faults ??= [];
                    faults.Add(exception);
                    if (faults.Count < candidates.Count)
                    {
                        ClientTelemetry.FailOvers.Add(1);
                        LogMovesOn(request.Method.Method, pathAndQuery, endpoint, exception.Message);
                    }
                }
            }
        }
        finally
        {
            // An outer handler may send the request again, and needs the original state.
            request.Content = content;
            if (chosen is null)
            {
                ((IDictionary<string, object?>)request.Options).Remove(AgentEndpoint.Key.Key);
            }
        }

        ThrowCombined(faults!);
        return null;
    }

    [DoesNotReturn]
    private static void ThrowCombined(List<ObShellException> faults)
    {
        if (faults.Count > 1 && faults.TrueForAll(fault => fault is ObShellConnectionException))
        {
            var reasons = string.Join("; ", faults.Select(fault => fault.Message.TrimEnd('.')));
            throw new ObShellConnectionException($"none of {faults.Count} agents could be reached: {reasons}", faults[0].Call!, new AggregateException(faults));
        }

        ExceptionDispatchInfo.Throw(faults[^1]);
    }

    private IReadOnlyList<AgentEndpoint> InOrder(AgentAddress? owner) => pool.InOrder(endpoint => owner is not null && LeadsTo(endpoint, owner));

    /// <summary>Whether this is an endpoint of the agent with that address, by the configured address or the one that the agent reports.</summary>
    private bool LeadsTo(AgentEndpoint endpoint, AgentAddress agent) =>
        endpoint.LeadsTo(agent)
        || (directory.Of(endpoint).Knowledge.Known is { Facts: var details } && details.Ip == agent.Ip && details.Port == agent.Port);

    [LoggerMessage(30, LogLevel.Information, "{Method} {Path} fails over from {Endpoint} to the next agent: {Reason}")]
    private partial void LogMovesOn(string method, string path, AgentEndpoint endpoint, string reason);
}

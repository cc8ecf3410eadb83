using System.Globalization;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace ObShell.Client.Tests.Recordings;

/// <summary>A WireMock.Net server that returns the recorded responses, for each route in the order of the recording.</summary>
internal sealed class Playback : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    /// <param name="name">The name of the recording.</param>
    /// <param name="only">The only route to play back; null for stops and DAGs.</param>
    /// <param name="always">The indexes of exchanges of other routes that are played back at any time.</param>
    public Playback(string name, string? only = null, params ReadOnlySpan<int> always)
    {
        Discovery("info", """{"identity":"CLUSTER AGENT","version":"4.5.0.0-0","supportedAuth":["v2"]}""");
        var recording = Recording.Load(name);
        Discovery("secret", $$"""{"public_key":"{{Decryption.PublicKeyOf(recording.PrivateKey)}}"}""");

        foreach (var index in always)
        {
            var (method, path) = (recording.Exchanges[index].Method, recording.Exchanges[index].Path);
            _server.Given(Request.Create().UsingMethod(method).WithPath(path)).RespondWith(Answer(recording.Exchanges[index].Status, recording.Exchanges[index].ResponseBody));
        }

        // One scenario for all routes: an operator changes the next responses for the DAG. The last response of a route is repeated.
        var run = recording.Exchanges
            .Where(exchange => exchange.Path is "/api/v1/ob/stop" || IsDag(exchange.Path))
            .Where(exchange => only is null || exchange.Path == only)
            .ToArray();
        for (var step = 0; step < run.Length; step++)
        {
            var state = step.ToString(CultureInfo.InvariantCulture);
            var exchange = run[step];
            var next = step + 1 < run.Length ? step + 1 : step;
            Given(exchange, state, next.ToString(CultureInfo.InvariantCulture));

            // Until an operator is sent, the DAG keeps its last state.
            if (exchange.Method == "POST" && run[..step].LastOrDefault(earlier => earlier.Method == "GET" && earlier.Path == exchange.Path) is { } seen)
            {
                Given(seen, state, state);
            }
        }
    }

    public string Endpoint => _server.Url!;

    public ObShellClient Connect() => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = Endpoint,
        Password = "ob-secret",
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1), FaultBudget = TimeSpan.FromSeconds(1) },
    });

    public int Calls(string method, string path) => _server.LogEntries.Count(entry => entry.RequestMessage!.Method == method && entry.RequestMessage.Path == path);

    public void Dispose() => _server.Dispose();

    private static bool IsDag(string path) => path.StartsWith("/api/v1/task/dag/", StringComparison.Ordinal) && char.IsAsciiDigit(path[^1]);

    private static IResponseBuilder Answer(int status, string body) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);

    private void Given(Exchange exchange, string state, string next)
    {
        var scenario = _server.Given(Request.Create().UsingMethod(exchange.Method).WithPath(exchange.Path)).InScenario("run");
        (state == "0" ? scenario : scenario.WhenStateIs(state)).WillSetStateTo(next).RespondWith(Answer(exchange.Status, exchange.ResponseBody));
    }

    private void Discovery(string route, string data) => _server
        .Given(Request.Create().UsingGet().WithPath($"/api/v1/{route}"))
        .RespondWith(Answer(200, $$"""{"successful":true,"timestamp":"2026-11-22T21:54:35.635283692Z","duration":0,"status":200,"traceId":"t","data":{{data}}}"""));
}

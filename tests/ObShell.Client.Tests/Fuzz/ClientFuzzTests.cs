using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Logging;
using ObShell.Client.Pipeline;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>For any responses in any order, the client throws only its own exceptions, and ends.</summary>
internal sealed class ClientFuzzTests
{
    private const int MostAnswers = 6;
    private const int Broken = -1;

    private static readonly byte[] Secret = SecretOf(512);
    private static readonly IReadOnlyList<byte[]> Bodies = [Secret, .. Corpus.Answers.Select(answer => answer.Body)];

    private static readonly (string Name, Func<ObShellClient, Task> Run)[] Calls =
    [
        ("info", client => client.Agents.GetInfoAsync()),
        ("secret", client => client.Agents.GetPublicKeyAsync()),
        ("time", client => client.Agents.GetTimeAsync()),
        ("status", client => client.Agents.GetStatusAsync()),
        ("git-info", client => client.Agents.GetGitInfoAsync()),
        ("dag", client => client.GetDagOperation(DagId.Parse("22130706433028871")).UpdateStatusAsync()),
        ("dags", client => client.Tasks.ListUnfinishedDagsAsync()),
        ("stop", StopAsync),
        ("wait", client => client.GetDagOperation(DagId.Parse("22130706433028871")).WaitForCompletionAsync()),
        ("watch", async client =>
        {
            await foreach (var dag in client.GetDagOperation(DagId.Parse("22130706433028871")).WatchAsync())
            {
                Survivor.LookAt(dag);
            }
        }),
        ("cancel", client => client.GetDagOperation(DagId.Parse("22130706433028871")).CancelAsync()),
        ("login", client => client.Sessions.LoginAsync()),
        ("token", client => client.UseSsoTokenAsync("token")),
    ];

    private static readonly Gen<Canned> Answer = Gen.Select(
        Gen.Frequency((1, Gen.OneOf(Corpus.Answers.ToArray())), (1, Gen.OneOf(Corpus.Answers.Where(answer => answer.Reader == Corpus.Readers[0] || answer.Reader == Corpus.Readers[1]).ToArray()))),
        Mutation.Gen.Array[0, 2],
        Gen.Frequency((6, Gen.Const(0)), (1, Gen.Const(Broken)), (1, Gen.OneOf(200, 204, 301, 400, 401, 404, 429, 500, 502, 503))),
        (answer, mutations, status) => new Canned(
            status == 0 ? answer.Status : status,
            mutations.Aggregate(answer.Body, (body, mutation) => mutation.Apply(body, Bodies))));

    /// <summary>The information of the agent, valid in half of the cases, and its responses.</summary>
    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Int[0, Calls.Length - 1],
        Changed("/info"),
        Gen.Frequency((1, Gen.Const(Secret)), (1, Mutation.Of([Secret]))),
        Changed("/time"),
        Answer.Array[1, MostAnswers],
        (call, info, secret, time, answers) => new Case(call, info, secret, time, answers));

    [Test]
    public Task The_client_throws_only_its_own_exceptions_for_any_response() => FuzzRun.CheckAsync(
        Cases,
        10,
        input => input.ToString(),
        async input =>
        {
            using var client = Connect(input);
            try
            {
                await Calls[input.Call].Run(client);
            }
            catch (ObShellException exception)
            {
                _ = exception.ToString();
            }
            catch (Exception exception)
            {
                throw FuzzRun.Unexpected(exception);
            }
        });

    private static async Task StopAsync(ObShellClient client)
    {
        try
        {
            Survivor.LookAt(await client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        }
        catch (OperationOutcomeUnknownException exception)
        {
            Survivor.LookAt(await exception.ReconcileAsync());
            Survivor.LookAt(await exception.ReconcileAsync());
        }
    }

    private static Gen<byte[]> Changed(string path)
    {
        byte[][] bodies = [.. Corpus.Answers.Where(answer => answer.Target.EndsWith(path, StringComparison.Ordinal) && answer.Status == 200).Select(answer => answer.Body)];
        return Gen.Frequency((1, Gen.OneOf(bodies)), (1, Mutation.Of(bodies)));
    }

    private static byte[] SecretOf(int bits)
    {
        using var rsa = RSA.Create(bits);
        return Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"traceId":"cf90e4eed5a97009","data":{"ip":"127.0.0.1","port":2887,"public_key":"{{Convert.ToBase64String(rsa.ExportRSAPublicKey())}}"} }""");
    }

    private static ObShellClient Connect(Case input)
    {
        var options = new ObShellClientOptions
        {
            Endpoint = "http://10.10.10.1:2886",
            Password = "pw",
            UseSession = input.Answers.Count % 2 == 0,
            DagFollow = { FaultBudget = TimeSpan.Zero },
        };
        var pipeline = new ObShellPipeline(options, new HastyTime(), new Listener());
        return new ObShellClient(pipeline.CreateClient(pipeline.Guard(new Agent(input))), pipeline);
    }

    private sealed record Canned(int Status, byte[] Body)
    {
        public override string ToString() => $"{Status} {Encoding.UTF8.GetString(Body)}";
    }

    private sealed record Case(int Call, byte[] Info, byte[] Secret, byte[] Time, IReadOnlyList<Canned> Answers)
    {
        public override string ToString() =>
            $"{Calls[Call].Name}\ninfo {Encoding.UTF8.GetString(Info)}\nsecret {Encoding.UTF8.GetString(Secret)}\ntime {Encoding.UTF8.GetString(Time)}\n{string.Join("\n", Answers)}";
    }

    /// <summary>Returns the given responses, and then 404.</summary>
    private sealed class Agent(Case input) : HttpMessageHandler
    {
        private int _count;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = request.RequestUri!.AbsolutePath switch
            {
                "/api/v1/info" => new Canned(200, input.Info),
                "/api/v1/secret" => new Canned(200, input.Secret),
                "/api/v1/time" => new Canned(200, input.Time),
                _ when _count < input.Answers.Count => input.Answers[_count++],
                _ => new Canned(404, """{"successful":false,"status":404,"error":{"errCode":"Common.NotFound"}}"""u8.ToArray()),
            };
            if (answer.Status == Broken)
            {
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke.");
            }

            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)answer.Status)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(answer.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            });
        }
    }

    /// <summary>A clock on which short waits take no time; long ones are time limits, which are not reached.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < Short && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
    }

    /// <summary>Formats every log entry, and checks that it is one line.</summary>
    private sealed class Listener : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (formatter(state, exception).Any(char.IsControl))
            {
                throw new AssertionException($"Event {eventId.Id} has a control character in its line.");
            }
        }
    }
}

using System.Net;
using System.Text.Json;
using CsCheck;
using ObShell.Client.Dags;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Any DAG can be described.</summary>
internal sealed class DagFuzzTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/task/dag/22130706433028871", new Uri("http://10.10.10.1:2886")) { StatusCode = HttpStatusCode.OK };

    /// <summary>The DAGs of a real agent; the last one of consecutive polls.</summary>
    private static readonly IReadOnlyList<byte[]> Dags =
    [
        .. Corpus.Answers.Where(answer => answer.Reader == Corpus.Readers[0] && answer.Status == 200)
            .Select(answer => JsonDocument.Parse(answer.Body).RootElement)
            .Where(root => root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
            .Select(root => JsonSerializer.SerializeToUtf8Bytes(root.GetProperty("data"))),
    ];

    [Test]
    public void The_fuzz_input_has_DAGs_with_failures() =>
        Assert.That(Dags.Select(Parse).OfType<DagDetailDTO>().Count(dag => DagFailure.Of(dag).Count > 0), Is.Positive);

    [Test]
    public void The_fuzz_input_has_DAGs_with_locks() =>
        Assert.That(Dags.Select(Parse).OfType<DagDetailDTO>().Count(dag => new DagFailedException(dag).Locks.Count > 0), Is.Positive);

    [Test]
    public Task A_mutated_DAG_can_be_reported() => FuzzRun.CheckAsync(
        Gen.Select(Mutation.Of(Dags), Mutation.Of(Dags)),
        100,
        input => input.Item1.Length + input.Item2.Length,
        input => $"{System.Text.Encoding.UTF8.GetString(input.Item1)}\nand {System.Text.Encoding.UTF8.GetString(input.Item2)}",
        input =>
        {
            if (Parse(input.Item1) is { } one)
            {
                LookAt(one);
                if (Parse(input.Item2) is { } other && DagSnapshot.ShowsTheSame(one, other) != DagSnapshot.ShowsTheSame(other, one))
                {
                    throw new AssertionException("They show the same, but only one way round.");
                }
            }
        });

    private static void LookAt(DagDetailDTO dag)
    {
        var fault = new ObShellNoResponseException("it did not come", Call);
        ObShellException[] exceptions =
        [
            new DagFailedException(dag, Call), new DagFailedException(dag, null, fault), new DagCancelledException(dag, Call),
            new DagRolledBackException(dag), new DagUnreachableException(dag.Id, dag, TimeSpan.FromSeconds(3), fault),
        ];
        foreach (var exception in exceptions)
        {
            _ = exception.ToString();
        }

        Survivor.LookAt(((DagFailedException)exceptions[0]).Failures);
        Survivor.LookAt(((DagFailedException)exceptions[0]).Locks);
        if (!DagSnapshot.ShowsTheSame(dag, dag))
        {
            throw new AssertionException("It does not show the same as itself.");
        }
    }

    private static DagDetailDTO? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WholeJson.TypeInfo<DagDetailDTO>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

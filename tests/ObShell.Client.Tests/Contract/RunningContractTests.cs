using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Contract;

/// <summary>Calls every route: the request matches the inventory, and the response is read without loss.</summary>
internal sealed class RunningContractTests
{
    private const string AgentPassword = "agent secret";
    private const string Password = "root secret";

    // The fake implements these itself; they are tested elsewhere.
    private static readonly string[] OwnMind =
    [
        "GET /api/v1/info", "GET /api/v1/secret", "GET /api/v1/time", "GET /api/v1/status", "GET /api/v1/git-info", "POST /api/v1/login", "POST /api/v1/logout",
        "POST /api/v1/sso/token", "GET /api/v1/sso/exchange", "POST /api/v1/ob/stop", "POST /api/v1/agent/password",
    ];

    private static IEnumerable<InventoryRoute> All => Inventory.Routes.Where(route => !Inventory.Aliases.ContainsKey(route.Name));

    private static IEnumerable<InventoryRoute> Routes => All.Where(route => !OwnMind.Contains(route.Name)
        && !(route.Path.StartsWith("/api/v1/task/dag", StringComparison.Ordinal) && !route.Path.Contains("node", StringComparison.Ordinal)));

    private static IEnumerable<InventoryRoute> DagRoutes => All.Where(route => route.ReturnsDag);

    private static IEnumerable<InventoryRoute> Answers => All.Where(route => route.ResponseType is not null);

    [TestCaseSource(nameof(Routes))]
    [CancelAfter(30_000)]
    public async Task A_route_sends_the_request_of_the_inventory_and_reads_its_response_without_loss(InventoryRoute expected, CancellationToken cancellationToken)
    {
        var route = LibraryRoute.ByName[expected.Name];
        await using var fake = await StartAsync(expected, cancellationToken);
        using var client = Connect(fake);
        var data = SampleJson.Of(expected.ResponseType);
        if (data is not null)
        {
            fake.SetAnswer(expected.Method, expected.Path, data.ToJsonString());
        }

        var sentBody = SampleJson.Of(expected.BodyType, isRequest: true);

        var call = route.InvokeAsync(client, route.SampleBody(expected), cancellationToken);
        await call;

        var request = fake.Requests[^1];
        Assert.Multiple(() =>
        {
            Assert.That(request.Method, Is.EqualTo(expected.Method));
            Assert.That(request.Path.Split('/').Select(Uri.UnescapeDataString), Is.EqualTo(expected.Path.Split('/').Select(part => part.StartsWith('{') ? route.Text(part) : part)));
            Assert.That(Query(request), Is.EquivalentTo(expected.QueryParams.Select(parameter => KeyValuePair.Create(parameter.Name, route.Text(parameter.Name)))));
            Assert.That(request.HeaderName, Is.EqualTo(expected.Auth switch
            {
                "file-sha256" => null,
                "agent-header-only" => "X-OCS-Agent-Header",
                _ => "X-OCS-Header",
            }));
            if (sentBody is not null)
            {
                var wanted = expected.BodyType == "task.DagOperator" ? new JsonObject { ["operator"] = sentBody["operator"]!.DeepClone() } : sentBody;
                Assert.That(JsonNode.DeepEquals(JsonNode.Parse(request.Body!), wanted), Is.True, $"{request.Body}\nfor\n{wanted.ToJsonString()}");
                Assert.That(Encoding.UTF8.GetString(request.RawBody.Span), Does.Not.Contain("{"), "the body is encrypted");
                Assert.That(request.Headers["Content-Type"], Is.EqualTo("application/json"));
            }

            if (data is not null)
            {
                var written = route.Written(call);
                Assert.That(JsonNode.DeepEquals(written, data), Is.True, $"{written!.ToJsonString()}\nfor\n{data.ToJsonString()}");
            }
        });
    }

    [TestCaseSource(nameof(Routes))]
    [CancelAfter(30_000)]
    public async Task The_fake_responds_to_every_route(InventoryRoute expected, CancellationToken cancellationToken)
    {
        var route = LibraryRoute.ByName[expected.Name];
        await using var fake = await StartAsync(expected, cancellationToken);
        using var client = Connect(fake);

        var call = route.InvokeAsync(client, route.SampleBody(expected), cancellationToken);
        await call;

        Assert.That(route.Result(call), expected.ResponseType is null ? Is.Null : Is.Not.Null);
        Assert.That(fake.CountExecutions(expected.Method, fake.Requests[^1].Path), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Answers))]
    public void A_response_is_read_without_loss(InventoryRoute expected)
    {
        var data = SampleJson.Of(expected.ResponseType)!;
        var info = WholeJson.Options.GetTypeInfo(LibraryRoute.ByName[expected.Name].Data!);

        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(data, info), info);

        Assert.That(JsonNode.DeepEquals(written, data), Is.True, $"{written!.ToJsonString()}\nfor\n{data.ToJsonString()}");
    }

    [TestCaseSource(nameof(Answers))]
    public void A_response_without_members_or_with_nulls_can_be_read(InventoryRoute expected)
    {
        var info = WholeJson.Options.GetTypeInfo(LibraryRoute.ByName[expected.Name].Data!);
        if (SampleJson.Of(expected.ResponseType) is not JsonObject data)
        {
            Assert.That(info.Kind, Is.EqualTo(System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.None));
            return;
        }

        Assert.That(JsonSerializer.Deserialize("{}", info)!.ToString(), Is.Not.Null);
        foreach (var field in expected.ResponseType!.Contains('<', StringComparison.Ordinal) ? [] : Inventory.Types[expected.ResponseType].Fields.Where(field => field.Nullable))
        {
            data[field.Json] = null;
        }

        Assert.That(JsonSerializer.Deserialize(data, info)!.ToString(), Is.Not.Null);
    }

    [TestCaseSource(nameof(DagRoutes))]
    [CancelAfter(30_000)]
    public async Task A_route_that_starts_a_DAG_returns_the_operation_in_one_call(InventoryRoute expected, CancellationToken cancellationToken)
    {
        var route = LibraryRoute.ByName[expected.Name];
        await using var fake = await StartAsync(expected, cancellationToken);
        using var client = Connect(fake);
        var request = expected.BodyType == "param.ObStopParam" ? StopClusterRequest.WholeCluster(StopMode.Force) : route.SampleBody(expected);
        var call = route.InvokeAsync(client, request, cancellationToken);
        await call;
        Assert.That(route.Result(call), Is.InstanceOf<DagOperation>().With.Property(nameof(DagOperation.StartedBy)).Not.Null);

        var mayBeNull = new System.Reflection.NullabilityInfoContext().Create(route.Member.ReturnParameter).GenericTypeArguments[0].ReadState == System.Reflection.NullabilityState.Nullable;
        Assert.That(mayBeNull, Is.EqualTo(expected.MayReturn204));
        if (expected.MayReturn204)
        {
            fake.SetNothingToDo(expected.Method, expected.Path);
            var nothing = route.InvokeAsync(client, request, cancellationToken);
            await nothing;
            Assert.That(route.Result(nothing), Is.Null);
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Query(FakeRequest request) =>
        request.RawTarget.Split('?', 2) is [_, var query]
            ? query.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], (string?)Uri.UnescapeDataString(pair[1])))
            : [];

    private static Task<FakeObShell> StartAsync(InventoryRoute route, CancellationToken cancellationToken) => FakeObShell.StartAsync(
        new FakeObShellOptions { Password = Password, AgentPassword = route.Auth == "agent-header-only" ? AgentPassword : null, StageDuration = TimeSpan.Zero, KeySize = 512, AnswersWithSamples = true }, cancellationToken);

    private static ObShellClient Connect(FakeObShell fake) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = Password, AgentPassword = AgentPassword });
}

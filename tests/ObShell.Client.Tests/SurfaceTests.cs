using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>Members of the client besides the groups: pages, responses, unknown routes, the environment, the interface.</summary>
internal sealed class SurfaceTests
{
    private const string Reports = "/api/v1/obcluster/inspection/reports";

    [Test]
    public async Task Pages_of_a_list_are_read_on_demand()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        fake.SetAnswer("GET", Reports, Page(total: 5, 1, 2));
        var seen = new List<long>();
        await foreach (var report in obshell.Inspections.ListAllReportsAsync())
        {
            seen.Add(report.Id);
            fake.SetAnswer("GET", Reports, seen.Count < 4 ? Page(total: 5, 3, 4) : Page(total: 5, 5));
            Assert.That(Pages(fake), Is.EqualTo(Enumerable.Range(1, (seen.Count + 1) / 2)), $"after {seen.Count}");
        }

        Assert.That(seen, Is.EqualTo(new long[] { 1, 2, 3, 4, 5 }));
        Assert.That(fake.Requests.Where(request => request.Path == Reports).Select(request => request.RawTarget), Is.All.Contains("size=100"));
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(1)]
    public async Task A_list_with_a_wrong_total_is_not_read_endlessly(int total)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        fake.SetAnswer("GET", Reports, Page(total, 1, 2));

        Assert.That(await obshell.Inspections.ListAllReportsAsync().CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_page_has_its_number_size_and_total()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        fake.SetAnswer("GET", Reports, Page(total: 5, 3, 4));

        var page = await obshell.Inspections.ListReportsAsync(page: 2, size: 2);

        Assert.Multiple(() =>
        {
            Assert.That(page.Items.Select(report => report.Id), Is.EqualTo(new long[] { 3, 4 }));
            Assert.That((page.Number, page.Size, page.TotalPages, page.TotalItems), Is.EqualTo((2, 2, 3, 5L)));
            Assert.That(page.ToString(), Is.EqualTo("page 2 of 3: 2 of 5 items"));
            Assert.That(fake.Requests[^1].RawTarget, Does.Contain("page=2").And.Contain("size=2"));
        });
    }

    [Test]
    public async Task Every_kind_of_call_can_be_made_with_its_response()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        _ = fake.Tenants.Add("orders");
        fake.SetNothingToDo("DELETE", "/api/v1/tenant/{name}");

        var value = await obshell.WithResponseAsync(client => client.Agents.GetInfoAsync());
        var list = await obshell.WithResponseAsync(client => client.Tasks.ListUnfinishedDagsAsync());
        var text = await obshell.WithResponseAsync(client => client.Sessions.CreateSsoTokenAsync());
        var nothing = await obshell.WithResponseAsync(client => client.Tenants.LockAsync("orders"));
        var dag = await obshell.WithResponseAsync(client => client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var nothingToDo = await obshell.WithResponseAsync(client => client.Tenants.DropAsync("orders"));

        Assert.Multiple(() =>
        {
            ObShellResponse[] responses = [value, list, text, nothing, dag, nothingToDo];
            Assert.That(responses, Has.All.Property(nameof(ObShellResponse.Successful)).True.And.All.Property(nameof(ObShellResponse.Endpoint)).EqualTo(fake.Endpoint));
            Assert.That(responses[..^1], Has.All.Property(nameof(ObShellResponse.TraceId)).Not.Empty.And.All.Property(nameof(ObShellResponse.Status)).EqualTo(200));
            Assert.That(value.Data!.Identity, Is.EqualTo(AgentIdentity.ClusterAgent));
            Assert.That(list.Data, Is.Empty);
            Assert.That(text.Data, Is.Not.Empty);
            Assert.That(dag.Data!.StartedBy!.TraceId, Is.EqualTo(dag.TraceId));
            Assert.That(nothingToDo.Data, Is.Null);
            Assert.That(nothingToDo.Status, Is.EqualTo(204));
        });
    }

    [Test]
    public async Task WithResponseAsync_throws_for_an_error_response()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        fake.SetRefusal("POST", "/api/v1/tenant/{name}/lock", 404, "OB.Tenant.NotExist", "no");

        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.WithResponseAsync(client => client.Tenants.LockAsync("orders")));
    }

    [Test]
    public async Task A_function_that_makes_no_call_is_refused_by_WithResponseAsync()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);

        await Assert.ThrowsAsync<InvalidOperationException>(() => obshell.WithResponseAsync(_ => Task.FromResult(1)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => obshell.WithResponseAsync(_ => Task.CompletedTask));
        await Assert.ThrowsAsync<InvalidOperationException>(() => obshell.WithResponseAsync(_ => obshell.Agents.GetInfoAsync()), "the call was made on another client");
    }

    [Test]
    public async Task A_second_call_is_refused_by_WithResponseAsync_before_it_is_sent()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        async Task<AgentInfo> CallTwiceAsync(IObShellClient client)
        {
            await client.Agents.GetInfoAsync();
            return await client.At(fake.Endpoint).Agents.GetInfoAsync();
        }

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => obshell.WithResponseAsync(CallTwiceAsync));
        Assert.That(refusal!.Message, Does.Contain("more than one call"));
        Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_operation_returned_by_WithResponseAsync_can_be_waited_for()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);

        var stop = await obshell.WithResponseAsync(client => client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));

        Assert.That(await stop.Data!.UpdateStatusAsync(), Is.Not.Null);
        Assert.That(async () => await stop.Data.CancelAsync(), Throws.Nothing);
    }

    [Test]
    public async Task The_client_passed_to_a_function_does_not_close_the_connections()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);

        await obshell.WithResponseAsync(async client =>
        {
            await using (client)
            {
                return await client.Agents.GetInfoAsync();
            }
        });

        Assert.That(await obshell.Agents.GetInfoAsync(), Is.Not.Null);
    }

    [Test]
    public async Task An_unknown_route_can_be_called_with_SendAsync()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        _ = fake.Tenants.Add("orders");

        var response = await obshell.SendAsync(HttpMethod.Post, "/api/v1/tenant/orders/lock", new JsonObject { ["a"] = 1 });
        var read = await obshell.SendAsync(HttpMethod.Get, "/api/v1/info");
        var refusal = await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.SendAsync(HttpMethod.Post, "/api/v1/invented", new JsonObject()));

        Assert.Multiple(() =>
        {
            Assert.That(response.Data.ValueKind, Is.EqualTo(JsonValueKind.Undefined));
            Assert.That(read.Data.GetProperty("identity").GetString(), Is.EqualTo("CLUSTER AGENT"));
            Assert.That(read.TraceId, Is.Not.Empty);
            Assert.That(refusal!.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            var request = fake.Requests.Single(request => request.Path.EndsWith("/lock", StringComparison.Ordinal));
            Assert.That(request.Body, Is.EqualTo("""{"a":1}"""));
            Assert.That(System.Text.Encoding.UTF8.GetString(request.RawBody.Span), Does.Not.Contain("{"), "the body is encrypted");
        });
    }

    [Test]
    public async Task A_lost_response_of_an_unknown_route_is_an_unknown_outcome_unless_it_is_a_GET()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.CutAfter().On("POST", "*"));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.SendAsync(HttpMethod.Post, "/api/v1/invented/too", new JsonObject()));
        Assert.That(fake.CountRequests("POST", "/api/v1/invented/too"), Is.EqualTo(1));
    }

    [TestCase("", null)]
    [TestCase("info", null)]
    [TestCase("/metrics", null)]
    [TestCase("http://h/api/v1/info", null)]
    [TestCase("/api/v1/info#x", null)]
    [TestCase("/api/v1/in\nfo", null)]
    [TestCase("/api/v1/info", "[1]")]
    public async Task An_invalid_request_is_refused_before_it_is_sent(string path, string? body)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);

        await Assert.ThatAsync(
            () => obshell.SendAsync(HttpMethod.Post, path, body is null ? null : JsonNode.Parse(body)),
            Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo(body is null ? "pathAndQuery" : "body"));
        Assert.That(fake.Requests, Is.Empty);
    }

    [Test]
    public async Task The_interface_and_the_class_are_registered_as_one_client_that_is_disposed_once()
    {
        await using var fake = await StartAsync();
        var services = new ServiceCollection();
        services.AddObShellClient(options =>
        {
            options.Endpoint = fake.Endpoint.ToString();
            options.Password = "pw";
            options.UseSession = true;
        });
        services.AddKeyedObShellClient("second", options => options.Endpoint = fake.Endpoint.ToString());
        await using (var provider = services.BuildServiceProvider())
        {
            var obshell = provider.GetRequiredService<IObShellClient>();
            await obshell.Tenants.ListAsync();
            Assert.That(obshell, Is.SameAs(provider.GetRequiredService<ObShellClient>()));
            Assert.That(provider.GetRequiredKeyedService<IObShellClient>("second"), Is.SameAs(provider.GetRequiredKeyedService<ObShellClient>("second")));
        }

        Assert.That(fake.CountRequests("POST", "/api/v1/logout"), Is.EqualTo(1));
    }

    [Test]
    public void The_exception_names_the_missing_environment_variable() =>
        Assert.That(() => ObShellClient.FromEnvironment(_ => null), Throws.InvalidOperationException.With.Message.Contain("OBSHELL_ENDPOINT"));

    [Test]
    public async Task A_client_can_be_created_from_the_environment()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", AgentPassword = "agent" });
        _ = fake.Tenants.Add("orders");
        var environment = new Dictionary<string, string>
        {
            ["OBSHELL_ENDPOINT"] = $"{fake.Endpoint}, http://127.0.0.1:1",
            ["OBSHELL_PASSWORD"] = "pw",
            ["OBSHELL_AGENT_PASSWORD"] = "agent",
        };
        await using var obshell = ObShellClient.FromEnvironment(environment.GetValueOrDefault);

        await obshell.Tenants.LockAsync("orders");
        await obshell.Obproxy.StartAsync();

        Assert.That(obshell.Endpoints, Has.Count.EqualTo(2));
    }

    [Test]
    public void The_exception_for_an_invalid_variable_names_it_without_its_value() => Assert.That(
        () => ObShellClient.FromEnvironment(name => name == "OBSHELL_ENDPOINT" ? "http://10.10.10.1:2886" : "secret\ud800"),
        Throws.InvalidOperationException.With.Message.Contain("OBSHELL_PASSWORD").And.Message.Not.Contain("secret"));

    private static Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });

    private static ObShellClient Connect(FakeObShell fake) => new(fake.Endpoint.ToString(), "pw");

    private static IEnumerable<int> Pages(FakeObShell fake) => fake.Requests
        .Where(request => request.Path == Reports)
        .Select(request => int.Parse(request.RawTarget.Split("page=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static string Page(int total, params int[] ids) => new JsonObject
    {
        ["contents"] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })]),
        ["page"] = new JsonObject { ["total_elements"] = total, ["total_pages"] = 3, ["size"] = 2, ["number"] = 2 },
    }.ToJsonString();
}

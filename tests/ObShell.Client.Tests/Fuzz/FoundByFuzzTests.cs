using System.Net;
using System.Text;
using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Pipeline;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Regression tests for inputs found by fuzzing.</summary>
internal sealed class FoundByFuzzTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/info", new Uri("http://10.10.10.1:2886")) { StatusCode = HttpStatusCode.OK };

    [TestCase("""{"successful":false,"error":{"code":1000,"message":"no"}}""", TestName = "An_error_response_without_a_code_is_recognized")]
    [TestCase("""{"successful":false,"error":{"code":1000,"errCode":null,"message":null},"traceId":null}""", TestName = "An_error_response_with_null_texts_is_recognized")]
    public void An_error_response_before_OBShell_4_3_1_is_recognized(string body)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.InternalServerError);
        var refusal = Assert.Throws<ObShellApiException>(
            () => Answers.ThrowIfUnsuccessful(new AnswerContent(Encoding.UTF8.GetBytes(body), Call with { StatusCode = HttpStatusCode.InternalServerError }), response, AuthenticationMode.Automatic));
        Assert.That(refusal!.ErrCode, Is.Empty);
    }

    [TestCase("""{"\ud800":1}""")]
    [TestCase("""{"\ud800":1,"error":"no"}""")]
    public void A_member_name_with_a_lone_surrogate_is_refused(string body)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound);
        using var answer = new AnswerContent(Encoding.UTF8.GetBytes(body), Call with { StatusCode = HttpStatusCode.NotFound }) { MayQuote = true };
        Assert.Throws<ObShellInvalidResponseException>(() => Answers.ThrowIfUnsuccessful(answer, response, AuthenticationMode.Automatic));
    }

    [Test]
    public void Missing_members_have_their_documented_defaults()
    {
        var answers = new[] { "{}", """{"data":{}}""", """{"data":{"agent":null,"name":null,"nodes":[{"sub_tasks":[{"execute_agent":{}}]}]},"error":{}}""" };
        Assert.Multiple(() =>
        {
            foreach (var answer in answers)
            {
                foreach (var type in new[] { typeof(ObShellResponse<DagDetailDTO>), typeof(ObShellResponse<AgentInfo>), typeof(ObShellResponse<AgentKey>), typeof(ObShellResponse<AgentStatus>), typeof(ObShellResponse<GitInfo>) })
                {
                    Assert.That(() => Survivor.LookAt(JsonSerializer.Deserialize(answer, WholeJson.Options.GetTypeInfo(type))), Throws.Nothing, $"{type} {answer}");
                }
            }

            Assert.That(Parse<DagDetailDTO>("{}").TraceId, Is.Empty);
            Assert.That(Parse<DagDetailDTO>("""{"data":{}}""").Data, Has.Property("Name").Empty.And.Property("MaintenanceKey").Empty);
            Assert.That(Parse<AgentInfo>("""{"data":{}}""").Data, Has.Property("Version").Empty.And.Property("Zone").Empty);
            Assert.That(Parse<AgentKey>("""{"data":{}}""").Data, Has.Property("Fingerprint").Empty);
            Assert.That(Parse<AgentStatus>("""{"data":{}}""").Data, Has.Property("Agent").Not.Null);
        });
    }

    [TestCase("""{"successful":true,"data":"AAAA","data":"AAAA"}""")]
    [TestCase("""{"successful":true,"successful":true,"data":"AAAA"}""")]
    public void An_encrypted_response_with_a_duplicate_member_is_refused(string body) => Assert.That(
        () => EncryptedAnswers.Decrypt(new AnswerContent(Encoding.UTF8.GetBytes(body), Call), new BodyKeys(new byte[32])),
        Throws.TypeOf<ObShellInvalidResponseException>());

    [TestCase("\"\\ud800\"")]
    [TestCase("\"\xff\"")]
    public void The_text_of_an_envelope_is_available_for_any_data(string data)
    {
        var envelope = JsonSerializer.Deserialize(Encoding.Latin1.GetBytes($$"""{"successful":true,"data":{{data}}}"""), WholeJson.TypeInfo<ObShellResponse<JsonElement?>>());

        Assert.That(() => envelope!.ToString(), Throws.Nothing);
    }

    [TestCase("traceId")]
    [TestCase("errCode")]
    [TestCase("message")]
    public void An_error_response_cannot_inject_log_lines(string member)
    {
        var error = new ApiError { ErrCode = member == "errCode" ? "a\nb\u001b[2J" : "a", Message = member == "message" ? "a\nb\u001b[2J" : "a" };
        var exception = ObShellApiException.Create(error, Call with { TraceId = member == "traceId" ? "a\nb\u001b[2J" : "a" });

        Assert.That(exception.Message.Where(char.IsControl), Is.Empty);
    }

    [TestCase("""{"data":{"additional_data":{"x\n\u001b[2J":{"y":1]}}}""")]
    [TestCase("""{"data":{"additional_data":{"x\n\u001b[2J":1,"x":}}}""")]
    public void An_unreadable_response_cannot_inject_log_lines(string body)
    {
        var exception = Assert.Throws<ObShellInvalidResponseException>(() => Answers.Read<DagDetailDTO>(new AnswerContent(Encoding.UTF8.GetBytes(body), Call), ClientJson.Core));

        Assert.That(exception!.Message.Where(char.IsControl), Is.Empty);
        Assert.That(exception.Reason.Where(char.IsControl), Is.Empty);
    }

    [Test]
    public void A_long_unreadable_name_is_shortened_in_the_reason()
    {
        var body = "{\"data\":{\"additional_data\":{\"" + string.Concat(Enumerable.Repeat("name ", 1000)) + "\":{\"y\":1]}}}";
        var exception = Assert.Throws<ObShellInvalidResponseException>(() => Answers.Read<DagDetailDTO>(new AnswerContent(Encoding.UTF8.GetBytes(body), Call), ClientJson.Core));

        Assert.That(exception!.Reason, Has.Length.LessThanOrEqualTo(400));
    }

    [Test]
    public void A_DAG_cannot_inject_log_lines()
    {
        var dag = JsonSerializer.Deserialize("""{"id":"1\n2","name":"a\nb","state":"c\nd","operator":"e\nf"}""", WholeJson.TypeInfo<DagDetailDTO>())!;
        var fault = new ObShellNoResponseException("it did not come", Call);
        Assert.Multiple(() =>
        {
            Assert.That(new DagFailedException(dag).Message, Does.Not.Contain('\n'));
            Assert.That(new DagCancelledException(dag).Message, Does.Not.Contain('\n'));
            Assert.That(new DagRolledBackException(dag).Message, Does.Not.Contain('\n'));
            Assert.That(new DagUnreachableException(dag.Id, dag, TimeSpan.Zero, fault).Message, Does.Not.Contain('\n'));
        });
    }

    [TestCase("0001-01-01T00:00:00Z")]
    [TestCase("9999-12-31T23:59:59Z")]
    public async Task Reconciliation_works_with_an_agent_whose_clock_is_at_the_maximum_time(string now)
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromMinutes(1) }, timeProvider: time);
        fake.Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/ob/stop"));
        fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"data":"{{now}}"}""")).On("GET", "/api/v1/time").Forever());
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));

        var found = unknown!.ReconcileAsync();
        await time.RunAsync(found, TimeSpan.FromSeconds(5));
        Assert.That((await found).Candidates, Is.Empty);
    }

    [TestCase("0001-01-01T00:00:00Z")]
    [TestCase("9999-12-31T23:59:59Z")]
    public async Task An_agent_whose_clock_is_at_the_maximum_time_is_refused_with_that_reason(string now)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        fake.Misbehave(FakeFault.Refuse(401, "Security.Authentication.Expired", "expired", 10008).On("GET", "/api/v1/task/dag/unfinish").Forever());
        fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"data":"{{now}}"}""")).On("GET", "/api/v1/time").Forever());

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.InstanceOf<ObShellException>());
    }

    [Test]
    public async Task A_list_with_a_null_DAG_can_be_searched()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromMinutes(1) }, timeProvider: time);
        fake.Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/ob/stop"));
        fake.Misbehave(FakeFault.Respond(200, "application/json", """{"successful":true,"status":200,"data":{"contents":[null]}}"""u8.ToArray()).On("GET", "/api/v1/task/*").Forever());
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));

        var found = unknown!.ReconcileAsync();
        await time.RunAsync(found, TimeSpan.FromSeconds(5));
        Assert.That((await found).Candidates, Is.Empty);
    }

    [Test]
    public void An_address_with_a_colon_and_no_port_has_the_default_port() =>
        Assert.That(EndpointAddress.Parse("10.10.10.1:", "endpoint").Address.Port, Is.EqualTo(2886));

    [Test]
    public void A_port_other_than_the_default_is_shown() =>
        Assert.That(EndpointAddress.Parse("http://10.10.10.1:80", "endpoint").ToString(), Is.EqualTo("http://10.10.10.1:80"));

    private static ObShellResponse<T> Parse<T>(string json) => JsonSerializer.Deserialize(json, WholeJson.TypeInfo<ObShellResponse<T>>())!;
}

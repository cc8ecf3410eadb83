using System.Text.Json;
using CsCheck;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>The responses of OBShell, and other HTTP responses.</summary>
internal sealed class AnswerTests
{
    private const string Success = """{"successful":true,"status":200,"traceId":"t","data":{"contents":[]}}""";
    private const string DecryptHint = " The agent could not decrypt the body. If encryption is disabled there, set ObShellClientOptions.Authentication to EncryptionDisabled.";
    private const string WrongAddress = "(is this the address of an OBShell agent?)";

    private static IEnumerable<TestCaseData> Foreign =>
    [
        Case(300, "", "text/html", $"it is a redirect, which is not followed {WrongAddress}"),
        Case(399, "<html>", "text/html", $"it is a redirect, which is not followed {WrongAddress}"),
        Case(200, "", "application/json", "its body is empty"),
        Case(400, "", "text/html", "its body is empty"),
        Case(200, "<html>", "text/plain", $"it is an HTML page {WrongAddress}"),
        Case(200, "  <html>", null, $"it is an HTML page {WrongAddress}"),
        Case(200, "Welcome", "text/HTML", $"it is an HTML page {WrongAddress}"),
        Case(299, "<html>", "text/html", "it is an HTML page, which OBShell does not write; an intermediary responded"),
        Case(502, "Bad Gateway", "text/html", "it is an HTML page, which OBShell does not write; an intermediary responded"),
        Case(200, " \t\r\n", "application/json", "its body is empty"),
        Case(500, """{"error":{}}""", "application/json", $$$"""it is JSON, but not OBShell's envelope {{{WrongAddress}}}: "{"error":{}}" """.TrimEnd()),
        Case(500, """{"error":{"errCode":""}}""", "application/json", $$$"""it is JSON, but not OBShell's envelope {{{WrongAddress}}}: "{"error":{"errCode":""}}" """.TrimEnd()),
        Case(300, Success, "application/json", $"it is JSON, but not OBShell's envelope {WrongAddress}"),
        Case(502, Success, "application/json", "an intermediary responded with JSON that is not OBShell's envelope, and cannot reach the agent"),
        Case(200, """{"successful":true,"data":{"contents":[""", "application/json", "its JSON is truncated or does not have the expected form ($.data.contents[0] at byte 39 of line 0)"),
        Case(500, """{"error":""", "application/json", "its JSON is truncated or does not have the expected form ($.error at byte 9 of line 0)"),
    ];

    [TestCaseSource(nameof(Foreign))]
    public async Task A_foreign_response_is_described(int status, string body, string? contentType, string reason)
    {
        await using var stubbed = StubbedClient.Answering(status, body, contentType);
        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception!.Reason, Is.EqualTo(reason));
            Assert.That((int?)exception.StatusCode, Is.EqualTo(status));
        });
    }

    [TestCase(200)]
    [TestCase(299)]
    public async Task Every_success_response_of_OBShell_is_a_success(int status)
    {
        await using var stubbed = StubbedClient.Answering(status, " \r\n\t" + Success);
        var answer = await stubbed.Client.WithResponseAsync(client => client.Tasks.ListUnfinishedDagsAsync());

        Assert.That(answer.Data, Is.Empty);
        Assert.That(answer.TraceId, Is.EqualTo("t"));
    }

    [Test]
    public async Task A_response_without_a_body_is_a_success_without_data()
    {
        await using var stubbed = StubbedClient.Answering(204, "");
        var answer = await stubbed.Client.WithResponseAsync(client => client.Tasks.ListUnfinishedDagsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(answer.Successful);
            Assert.That(answer.Status, Is.EqualTo(204));
            Assert.That(answer.Data, Is.Empty);
        });
    }

    [TestCase("""{"error":{"errCode":"X.Y","message":"no"},"traceId":"t"}""", "X.Y", null)]
    [TestCase("""{"error":{"code":7,"message":"no"},"traceId":"t"}""", "", 7)]
    [TestCase("""{"error":{"code":0,"message":"no"},"traceId":"t"}""", "", 0)]
    public async Task An_error_has_a_code_by_name_or_by_number(string body, string errCode, int? code)
    {
        await using var stubbed = StubbedClient.Answering(500, body);
        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception!.ErrCode, Is.EqualTo(errCode));
            Assert.That(exception.Error.Code, Is.EqualTo(code));
            Assert.That(exception.TraceId, Is.EqualTo("t"));
        });
    }

    [Test]
    public async Task An_error_with_HTTP_200_is_an_error()
    {
        await using var stubbed = StubbedClient.Answering(200, """{"successful":false,"error":{"errCode":"X.Y","message":"no"},"traceId":"t"}""");
        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.That(exception!.ErrCode, Is.EqualTo("X.Y"));
        Assert.That(exception.TraceId, Is.EqualTo("t"));
    }

    [TestCase("Common.Unexpected", " The agent also says this when it cannot decrypt a body.")]
    [TestCase("Request.Body.Decrypt.AES.ContentLength.Invalid", DecryptHint)]
    [TestCase("Request.Body.Decrypt", DecryptHint)]
    [TestCase("Request.Body.Invalid", "")]
    public async Task A_misleading_error_message_has_a_hint(string errCode, string hint)
    {
        await using var stubbed = StubbedClient.Answering(500, $$$"""{"error":{"errCode":"{{{errCode}}}","message":"no"},"traceId":"t"}""");
        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.That(exception!.Message, Does.EndWith($"HTTP 500, {errCode}: no (trace id t).{hint}"));
    }

    [Test]
    public async Task Handlers_that_pass_a_response_on_do_not_copy_it()
    {
        var call = new ObShellCall("GET", "/api/v1/info", new Uri("http://10.10.10.1:2886"));
        using var content = new AnswerContent(new byte[1_000_000], call);
        await content.LoadIntoBufferAsync();

        Assert.That(await content.ReadAsByteArrayAsync(), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_response_in_chunks_is_read_like_one_without_chunks() => Gen.Select(Gen.String[0, 200], Gen.Int[1, 40]).Sample((text, size) =>
    {
        var call = new ObShellCall("GET", "/api/v1/login", new Uri("http://10.10.10.1:2886"));
        var info = ClientJson.Core.TypeInfo<ObShellResponse<string>>();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new ObShellResponse<string> { Successful = true, Data = new string([.. text.Where(letter => !char.IsSurrogate(letter))]) }, info);
        using var whole = new AnswerContent(bytes, call);
        using var pieces = new AnswerContent([.. bytes.Chunk(size).Select(piece => new ReadOnlyMemory<byte>(piece))], call);

        Assert.That(pieces.Length, Is.EqualTo(bytes.Length));
        Assert.That(pieces.Parse(info)!.Data, Is.EqualTo(whole.Parse(info)!.Data));
    });

    private static TestCaseData Case(int status, string body, string? contentType, string reason) =>
        new TestCaseData(status, body, contentType, reason).SetArgDisplayNames($"{status} {contentType ?? "without a type"} {body.Trim()}");
}

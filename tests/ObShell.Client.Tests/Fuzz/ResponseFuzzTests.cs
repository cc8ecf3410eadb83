using System.Net;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using ObShell.Client.Pipeline;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Any response is read, or refused with an exception of this library.</summary>
internal sealed class ResponseFuzzTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/task/dag/22130706433028871", new Uri("http://10.10.10.1:2886"));
    private static readonly BodyKeys Keys = new(Convert.FromBase64String("QPl6pW8SS3HRXPrDhWqliU+dMpP6eIHEKmQb2IDVyDE="));
    private static readonly IReadOnlyList<byte[]> Bodies = [.. Corpus.Answers.Select(answer => answer.Body)];

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", ",", "\"\"", "null", "true", "false", "0", "1", "-1", "1e999", "\"x\"", "\"FAILED\"", "\"2026-11-22T21:54:37.098770483Z\"",
        .. new[] { "successful", "timestamp", "duration", "status", "traceId", "data", "error", "code", "errCode", "message", "subErrors", "contents", "id", "nodes", "sub_tasks", "state", "operator", "ip", "public_key" }
            .Select(name => $"\"{name}\":"),
        "{\"successful\":true,", "\"data\":{", "\"error\":{", "\"errCode\":null", "\"data\":[",
    ];

    /// <summary>A mutated recorded response, and the type it is read as.</summary>
    private static readonly Gen<(AnswerReader Reader, byte[] Body)> Recorded = Gen.Select(
        Gen.Int[0, Corpus.Answers.Count - 1],
        Gen.Frequency((8, Gen.Const(-1)), (1, Gen.Int[0, Corpus.Readers.Count - 1])),
        Mutation.Gen.Array[0, 4],
        (index, reader, mutations) => (
            reader < 0 ? Corpus.Answers[index].Reader : Corpus.Readers[reader],
            mutations.Aggregate(Corpus.Answers[index].Body, (document, mutation) => mutation.Apply(document, Bodies))));

    private static readonly Gen<(AnswerReader Reader, byte[] Body)> Random = Gen.Select(
        Gen.Int[0, Corpus.Readers.Count - 1],
        Gen.Frequency((1, Gen.Byte.Array[0, 300]), (3, Gen.OneOf(Words).Array[0, 40].Select(words => Encoding.UTF8.GetBytes(string.Concat(words))))),
        (reader, body) => (Corpus.Readers[reader], body));

    private static readonly Gen<byte[]> AnyBody = Gen.OneOf(Mutation.Of(Bodies), Random.Select(random => random.Body));

    [Test]
    public Task A_mutated_response_is_read_or_refused() =>
        FuzzRun.CheckAsync(Recorded, 380, input => input.Body.Length, Show, input => Read(input.Reader, input.Body));

    [Test]
    public Task Random_bytes_are_refused() =>
        FuzzRun.CheckAsync(Random, 130, input => input.Body.Length, Show, input => Read(input.Reader, input.Body));

    [Test]
    public Task A_mutated_error_response_is_still_an_error() => FuzzRun.CheckAsync(
        Gen.Select(AnyBody, Gen.OneOf(Gen.Int[100, 599], Gen.OneOf(200, 401, 404, 500, 502)), Gen.OneOf("application/json", "text/html", "", null)),
        120,
        input => input.Item1.Length,
        input => $"HTTP {input.Item2} {input.Item3}: {Show(input.Item1)}",
        input =>
        {
            var (body, status, contentType) = input;
            var passed = true;
            try
            {
                ThrowIfUnsuccessful(body, status, contentType);
            }
            catch (ObShellException exception)
            {
                passed = false;
                _ = exception.ToString();
                Survivor.LookAt((exception as ObShellApiException)?.Error);
            }
            catch (Exception exception)
            {
                throw FuzzRun.Unexpected(exception);
            }

            if (passed && status is < 200 or > 299)
            {
                throw new AssertionException("It was taken for a success.");
            }
        });

    [Test]
    public Task An_encrypted_response_is_decrypted_or_refused() => FuzzRun.CheckAsync(
        Gen.Frequency((4, Mutation.Of([Encrypted("0123456789abcdef0123456789abcdef"), Encrypted(""), .. Bodies.Take(3)])), (1, AnyBody)),
        60,
        body => body.Length,
        Show,
        body =>
        {
            try
            {
                Survivor.LookAt(Answers.Read<string>(EncryptedAnswers.Decrypt(Content(body), Keys), ClientJson.Core));
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

    [Test]
    public Task A_response_cannot_inject_log_lines() => FuzzRun.CheckAsync(
        Gen.Select(Gen.OneOf("\\n", "\\u001b[2J", "\\u0085", "\\r", "\\u0000"), Gen.OneOf("traceId", "errCode", "message", "detail", "data"), Gen.OneOf(200, 401, 404, 500), Gen.Bool),
        10,
        _ => 1,
        input => $"{input}",
        input =>
        {
            var (text, place, status, isSuccess) = input;
            string Say(string member) => member == place ? $"OB.{text}Error" : "x";
            var body = Encoding.UTF8.GetBytes(
                $$$"""{"successful":{{{(isSuccess ? "true" : "false")}}},"traceId":"{{{Say("traceId")}}}","error":{"errCode":"{{{Say("errCode")}}}","message":"{{{Say("message")}}}","subErrors":["{{{Say("detail")}}}"]},"data":{"additional_data":{"{{{Say("data")}}}":1},"state":{"{{{Say("data")}}}":1} } }""");
            try
            {
                ThrowIfUnsuccessful(body, status, "application/json");
                Answers.Read<DagDetailDTO>(Content(body), ClientJson.Core);
            }
            catch (ObShellException exception) when (exception.Message.Any(char.IsControl))
            {
                throw new AssertionException($"There is a control character in the message of {exception.GetType().Name}.");
            }
            catch (ObShellException)
            {
                // Expected.
            }
        });

    [Test]
    public Task Quotes_are_short_and_on_one_line() => FuzzRun.CheckAsync(
        Gen.Select(Gen.OneOf(AnyBody, Gen.String[0, 3000].Select(Encoding.UTF8.GetBytes)), Gen.OneOf(200, 302, 404, 413, 503), Gen.OneOf("text/plain", "text/html", null)),
        60,
        input => input.Item1.Length,
        input => $"HTTP {input.Item2} {input.Item3}: {Show(input.Item1)}",
        input =>
        {
            try
            {
                ThrowIfUnsuccessful(input.Item1, input.Item2, input.Item3);
            }
            catch (ObShellInvalidResponseException exception)
            {
                Require(exception.Reason.Length <= 400, "it is long");
                Require(!exception.Reason.Any(char.IsControl), "it has control characters");
            }
            catch (ObShellException)
            {
                // A response of OBShell is not quoted.
            }
        });

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new AssertionException(otherwise);
        }
    }

    private static void ThrowIfUnsuccessful(byte[] body, int status, string? contentType)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        Answers.ThrowIfUnsuccessful(new AnswerContent(body, Call with { StatusCode = (HttpStatusCode)status }) { MayQuote = true }, response, AuthenticationMode.Automatic);
    }

    private static void Read(AnswerReader reader, byte[] body)
    {
        try
        {
            Survivor.LookAt(reader.Read(Content(body)));
        }
        catch (ObShellException exception)
        {
            _ = exception.ToString();
            Survivor.LookAt((exception as ObShellApiException)?.Error);
        }
        catch (Exception exception)
        {
            throw FuzzRun.Unexpected(exception);
        }
    }

    private static AnswerContent Content(byte[] body) => new(body, Call with { StatusCode = HttpStatusCode.OK });

    private static byte[] Encrypted(string session)
    {
        using var aes = Aes.Create();
        aes.Key = Keys.KeyAndIv[..16].ToArray();
        var data = Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(session), Keys.KeyAndIv[16..]));
        return Encoding.UTF8.GetBytes($$"""{"successful":true,"timestamp":"2026-11-22T21:54:37.098770483Z","duration":19,"status":200,"traceId":"442b636ea1ac96a3","data":"{{data}}"}""");
    }

    private static string Show((AnswerReader Reader, byte[] Body) input) => $"{input.Reader.Name}: {Show(input.Body)}";

    private static string Show(byte[] body) => body.Length > 8000 ? $"{body.Length} bytes" : $"{Encoding.UTF8.GetString(body)}\n(base64 {Convert.ToBase64String(body)})";
}

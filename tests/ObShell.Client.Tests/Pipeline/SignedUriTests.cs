using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Pipeline;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>The signed URI is exactly the target of the request line.</summary>
internal sealed class SignedUriTests
{
    private static readonly Gen<string> Piece = Gen.String[Gen.Char["abcXYZ019-._~%!$&'()*+,;=:@ äß密😀\"<>[]{}|\\^`/?#"], 1, 12];

    [Test]
    public async Task The_signed_uri_equals_the_raw_request_target()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw" };
        using var pipeline = new ObShellPipeline(options, TimeProvider.System, NullLogger.Instance);
        using var http = pipeline.CreateClient(pipeline.Guard(pipeline.CreateTransport()));
        var targets = new List<string>();
        Gen.Select(Piece.Array[1, 4], Piece.Array[0, 4], Gen.Bool).Sample(
            (path, query, escape) =>
            {
                string Write(string piece) => escape ? Uri.EscapeDataString(piece) : piece;
                lock (targets)
                {
                    targets.Add($"/api/v1/{string.Join('/', path.Select(Write))}{(query.Length == 0 ? "" : "?")}{string.Join('&', query.Select(piece => $"k={Write(piece)}"))}");
                }
            },
            iter: 600,
            threads: 1);
        foreach (var target in targets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, target);
            try
            {
                using var response = await http.SendAsync(request);
            }
            catch (ObShellException exception)
            {
                // The fake has no such route, but would report a wrong signature first.
                Assert.That((exception as ObShellApiException)?.ErrCode, Is.Not.EqualTo("Security.Authentication.Header.UriMismatch"), target);
            }
        }

        var signed = fake.Requests.Where(request => request.HeaderJson is not null).ToArray();
        Assert.That(signed, Has.Length.GreaterThan(500));
        Assert.Multiple(() =>
        {
            foreach (var request in signed)
            {
                using var header = JsonDocument.Parse(request.HeaderJson!);
                Assert.That(header.RootElement.GetProperty("Uri").GetString(), Is.EqualTo(request.RawTarget));
            }
        });
    }
}

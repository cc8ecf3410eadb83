using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ObShell.Client.Benchmarks;

/// <summary>A request as the client writes it, signature and all, to be sent by a bare <see cref="HttpClient"/>.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">The address.</param>
/// <param name="Headers">The headers that the client adds.</param>
/// <param name="ContentType">The type of the body; null when there is none.</param>
/// <param name="Body">The body, encrypted; null when there is none.</param>
internal sealed record RecordedRequest(HttpMethod Method, Uri Uri, IReadOnlyList<KeyValuePair<string, string>> Headers, string? ContentType, byte[]? Body)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Has a client make a call, and keeps what it would have sent.</summary>
    public static async Task<RecordedRequest> RecordAsync(Uri endpoint, string password, Func<ObShellClient, Task> call)
    {
        var recorder = new Recorder();
        var services = new ServiceCollection();
        services.AddObShellClient(options =>
        {
            options.Endpoint = endpoint.ToString();
            options.Password = password;
            options.SignatureLifetime = Lifetime;
        }).AddHttpMessageHandler(() => recorder);
        await using var provider = services.BuildServiceProvider();
        try
        {
            await call(provider.GetRequiredService<ObShellClient>()).ConfigureAwait(false);
        }
        catch (ObShellInvalidResponseException) when (recorder.Recorded is not null)
        {
            // The empty response in place of a DAG; the request is all that counts.
        }

        return recorder.Recorded!;
    }

    /// <summary>Sends it and reads the answer.</summary>
    /// <returns>How long the answer is.</returns>
    public async Task<int> SendAsync(HttpClient http)
    {
        using var request = new HttpRequestMessage(Method, Uri);
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        using var response = await http.SendAsync(request).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK ? body.Length : throw new InvalidOperationException($"The answer is {response.StatusCode}.");
    }

    private sealed class Recorder : DelegatingHandler
    {
        public RecordedRequest? Recorded { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath is "/api/v1/info" or "/api/v1/secret")
            {
                return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }

            var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var headers = request.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToArray();
            Recorded = body.Length == 0
                ? new RecordedRequest(request.Method, request.RequestUri, headers, null, null)
                : new RecordedRequest(request.Method, request.RequestUri, headers, request.Content!.Headers.ContentType!.ToString(), body);
            return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request };
        }
    }
}

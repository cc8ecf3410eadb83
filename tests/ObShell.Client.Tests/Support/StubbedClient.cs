using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ObShell.Client.Tests.Support;

/// <summary>A client whose network is a function, for responses that no server can produce. Nothing is encrypted.</summary>
internal sealed class StubbedClient : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly Transport _transport;

    public StubbedClient(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer, TimeProvider? time = null, Action<ObShellClientOptions>? configure = null)
    {
        _transport = new Transport(answer);
        var services = new ServiceCollection();
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddObShellClient(options =>
            {
                options.Endpoint = "http://10.10.10.1:2886";
                options.Authentication = AuthenticationMode.EncryptionDisabled;
                options.MaxRetries = 0;
                configure?.Invoke(options);
            })
            .ConfigurePrimaryHttpMessageHandler(() => _transport);
        _provider = services.BuildServiceProvider();
        Client = _provider.GetRequiredService<ObShellClient>();
    }

    public ObShellClient Client { get; }

    /// <summary>The method and the target of every request.</summary>
    public IReadOnlyList<string> Sent => [.. _transport.Sent];

    /// <summary>A response as a server would write it.</summary>
    public static HttpResponseMessage Answer(int status, string body, string? contentType = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.ContentType = new(contentType);
        }

        return new HttpResponseMessage((HttpStatusCode)status) { Content = content };
    }

    /// <summary>A client that always gets the same response, after its request was read completely.</summary>
    public static StubbedClient Answering(int status, string body, string? contentType = "application/json") => new(async (request, token) =>
    {
        await request.Content!.CopyToAsync(Stream.Null, token);
        return Answer(status, body, contentType);
    });

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    private sealed class Transport(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent.Add($"{request.Method} {request.RequestUri}");
            return answer(request, cancellationToken);
        }
    }
}

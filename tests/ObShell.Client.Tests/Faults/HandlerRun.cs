using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;

namespace ObShell.Client.Tests.Faults;

/// <summary>One call of a client of an application that has added a handler.</summary>
internal static class HandlerRun
{
    public const string Canary = "C4NARY";
    private static readonly ConcurrentDictionary<(HandlerKind Kind, HandlerPlace Place, string Verb), Lazy<Task<HandlerOutcome>>> Outcomes = new();

    /// <summary>The result of a call, which is made once.</summary>
    public static Task<HandlerOutcome> OutcomeAsync(HandlerKind kind, HandlerPlace place, string verb) =>
        Outcomes.GetOrAdd((kind, place, verb), key => new(() => RunAsync(key.Kind, key.Place, key.Verb))).Value;

    private static async Task<HandlerOutcome> RunAsync(HandlerKind kind, HandlerPlace place, string verb)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", KeySize = 512, AnswersWithSamples = true });
        _ = fake.Tenants.Add("app");
        var spy = new Spy();

        // A file, because a stream cannot be read twice at the same time.
        using var package = new TemporaryFile(Encoding.ASCII.GetBytes(Canary));
        await using var provider = Services(kind, place, spy, fake.Endpoint.ToString()).BuildServiceProvider();
        var client = place == HandlerPlace.KeyedBuilder ? provider.GetRequiredKeyedService<ObShellClient>("east") : provider.GetRequiredService<ObShellClient>();
        var (method, path, call) = verb switch
        {
            "GET" => ("GET", "/api/v1/tenants/overview", (Func<Task>)(() => client.Tenants.ListAsync())),
            "POST" => ("POST", "/api/v1/tenant/app/user", () => client.Users.CreateAsync("app", new CreateUserRequest { UserName = "bob", Password = Canary })),
            _ => ("POST", "/api/v1/upgrade/package", () => client.Upgrades.UploadPackageAsync(PackageUpload.FromFile(package.Path))),
        };
        if (kind.Fault is { } fault)
        {
            fake.Misbehave(fault().On(method, path).Forever());
        }

        var result = "success";
        var message = "";
        try
        {
            await call().InTime();
        }
        catch (Exception exception)
        {
            result = exception.GetType().Name;
            message = exception.Message;
        }

        // Requests in flight arrive.
        fake.ClearFaults();
        await client.Tasks.ListUnfinishedDagsAsync().InTime().ContinueWith(_ => { }, TaskScheduler.Default);
        return new HandlerOutcome(result, message, fake.CountExecutions(method, path), spy.Text);
    }

    private static ServiceCollection Services(HandlerKind kind, HandlerPlace place, Spy spy, string endpoint)
    {
        void Add(IHttpClientBuilder http)
        {
            kind.Add(http);
            http.AddHttpMessageHandler(() => new SpyingHandler(spy));
        }

        void Configure(ObShellClientOptions options)
        {
            options.Endpoint = endpoint;
            options.Password = "secret";
            options.MaxRetries = 0;
        }

        var services = new ServiceCollection();
        if (place == HandlerPlace.Defaults)
        {
            services.ConfigureHttpClientDefaults(Add);
        }

        var builder = place == HandlerPlace.KeyedBuilder ? services.AddKeyedObShellClient("east", Configure) : services.AddObShellClient(Configure);
        switch (place)
        {
            case HandlerPlace.LateDefaults:
                services.ConfigureHttpClientDefaults(Add);
                break;
            case HandlerPlace.Builder or HandlerPlace.KeyedBuilder:
                Add(builder);
                break;
        }

        return services;
    }

    /// <summary>Everything that a handler can see of a request.</summary>
    private sealed class Spy
    {
        private readonly ConcurrentQueue<string> _seen = new();

        public string Text => string.Join('\n', _seen);

        public void See(string text) => _seen.Enqueue(text);
    }

    private sealed class SpyingHandler(Spy spy) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            spy.See($"{request}");
            foreach (var option in request.Options)
            {
                spy.See($"{option.Key} = {option.Value}");
            }

            if (request.Content is not null)
            {
                var body = new MemoryStream();
                await request.Content.CopyToAsync(body, cancellationToken);
                spy.See(Encoding.UTF8.GetString(body.ToArray()));
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}

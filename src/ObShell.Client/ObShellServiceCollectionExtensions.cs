using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ObShell.Client;
using ObShell.Client.Pipeline;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ObShellClient"/>, also as <see cref="IObShellClient"/>, with a service collection.</summary>
/// <remarks>
/// <para>
/// The client is a singleton. Its options are validated when the host starts, or else when the client is first resolved. A
/// <see cref="TimeProvider"/> and an <see cref="ILoggerFactory"/> are taken from the services if registered.
/// </para>
/// <para>
/// Handlers added to the <see cref="IHttpClientBuilder"/> stand between the encryption and the network: a handler sees each attempt with its
/// body encrypted, and must neither change path and query, which are signed, nor send anything twice: an attempt that is sent a second time is
/// refused.
/// </para>
/// </remarks>
public static class ObShellServiceCollectionExtensions
{
    private const string HttpClientName = "ObShell.Client";

    /// <summary>Registers a client whose options are set in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddObShellClient(this IServiceCollection services, Action<ObShellClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ObShellClientOptions>().Configure(configure);
        return AddDefault(services);
    }

    /// <summary>Registers a client whose options are bound from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section that holds the members of <see cref="ObShellClientOptions"/>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddObShellClient(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        Bind(services, Options.Options.DefaultName, configuration);
        return AddDefault(services);
    }

    /// <summary>Registers a keyed client whose options are set in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddKeyedObShellClient(this IServiceCollection services, string name, Action<ObShellClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ObShellClientOptions>(name).Configure(configure);
        return AddKeyed(services, name);
    }

    /// <summary>Registers a keyed client whose options are bound from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of its options.</param>
    /// <param name="configuration">The section that holds the members of <see cref="ObShellClientOptions"/>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddKeyedObShellClient(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configuration);
        Bind(services, name, configuration);
        return AddKeyed(services, name);
    }

    private static void Bind(IServiceCollection services, string name, IConfiguration configuration)
    {
        var section = new ConfiguredSection(name, configuration);
        services.AddSingleton(section);
        services.AddOptions<ObShellClientOptions>(name)
            .Configure(options =>
            {
                // The errors of the binder do not explain the format of durations.
                var unreadable = section.ExplainUnreadable().Select(fault => ObShellClientOptionsValidator.Describe(name, [section]) + fault).ToArray();
                if (unreadable.Length > 0)
                {
                    throw new OptionsValidationException(name, typeof(ObShellClientOptions), unreadable);
                }

                // The binder appends to a list that an earlier registration has filled.
                options.Endpoints = configuration.GetSection(nameof(options.Endpoints)).GetChildren().Any() ? [] : options.Endpoints;
                options.KeyFingerprints = configuration.GetSection(nameof(options.KeyFingerprints)).GetChildren().Any() ? [] : options.KeyFingerprints;
            })
            .Bind(configuration);
    }

    private static IHttpClientBuilder AddDefault(IServiceCollection services)
    {
        services.TryAddSingleton(provider => Create(provider, HttpClientName));
        services.TryAddSingleton<IObShellClient>(provider => provider.GetRequiredService<ObShellClient>());
        return AddHttp(services, Options.Options.DefaultName, HttpClientName);
    }

    private static IHttpClientBuilder AddKeyed(IServiceCollection services, string name)
    {
        var httpName = $"{HttpClientName}:{name}";
        services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, httpName));
        services.TryAddKeyedSingleton<IObShellClient>(name, (provider, _) => provider.GetRequiredKeyedService<ObShellClient>(name));
        return AddHttp(services, name, httpName);
    }

    private static IHttpClientBuilder AddHttp(IServiceCollection services, string optionsName, string httpName)
    {
        var builder = services.AddHttpClient(httpName);
        if (services.Any(service => service.ServiceType == typeof(ObShellPipeline) && httpName.Equals(service.ServiceKey)))
        {
            // A library and its host may both register a client: the first registration serves both.
            return builder;
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ObShellClientOptions>, ObShellClientOptionsValidator>());
        services.AddOptions<ObShellClientOptions>(optionsName).ValidateOnStart();
        services.AddKeyedSingleton(httpName, (provider, _) => CreatePipeline(provider, optionsName));
        if (!services.Any(service => service.ImplementationType == typeof(SendGuardFilter)))
        {
            // The first filter runs last, on the chain that all others have built.
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendGuardFilter>());
        }

        // The client keeps one chain of handlers for life; the age of connections is bounded by the network handler. The client has its own logs.
        return builder
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .RedactLoggedHeaders(["X-OCS-Header", "X-OCS-Agent-Header", "X-OCS-Auth", "Proxy-Authorization"])
            .ConfigurePrimaryHttpMessageHandler(provider => PipelineOf(provider, httpName).CreateTransport());
    }

    private static ObShellClient Create(IServiceProvider provider, string httpName)
    {
        var pipeline = PipelineOf(provider, httpName);
        var configured = provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(httpName).HttpClientActions;
        var http = pipeline.CreateClient(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(httpName), client =>
        {
            foreach (var configure in configured)
            {
                configure(client);
            }
        });
        return new ObShellClient(http, pipeline);
    }

    private static ObShellPipeline PipelineOf(IServiceProvider provider, string httpName) => provider.GetRequiredKeyedService<ObShellPipeline>(httpName);

    private static ObShellPipeline CreatePipeline(IServiceProvider provider, string optionsName)
    {
        var options = provider.GetRequiredService<IOptionsFactory<ObShellClientOptions>>();
        var pipeline = new ObShellPipeline(
            options.Create(optionsName),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>()?.CreateLogger("ObShell.Client") ?? NullLogger.Instance);
        foreach (var source in provider.GetServices<IOptionsChangeTokenSource<ObShellClientOptions>>().Where(source => source.Name == optionsName))
        {
            pipeline.UpdateCredentialsFrom(source, () => options.Create(optionsName));
        }

        return pipeline;
    }
}

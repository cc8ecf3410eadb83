using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ObShell.Client;
using ObShell.Client.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a health check for a client that is registered with <c>AddObShellClient</c> or <c>AddKeyedObShellClient</c>.</summary>
public static class ObShellHealthCheckBuilderExtensions
{
    private const string HttpClientName = "ObShell.Client";

    /// <summary>
    /// Adds a health check for the cluster of the client: agents that respond, the status of the cluster, its zones and observers, and what is locked. It only reads. Adding it twice for a client has the effect
    /// of once.
    /// </summary>
    /// <param name="builder">The result of <c>AddObShellClient</c> or <c>AddKeyedObShellClient</c>.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="builder"/> is that of another HTTP client.</exception>
    /// <example><code>services.AddObShellClient(configuration.GetSection("ObShell")).AddHealthCheck(options =&gt; options.Tags.Add("ready"));</code></example>
    public static IHttpClientBuilder AddHealthCheck(this IHttpClientBuilder builder, Action<ObShellHealthCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var key = KeyOf(builder);
        var options = builder.Services.AddOptions<ObShellHealthCheckOptions>(builder.Name);
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (builder.Services.Any(service => service.ServiceType == typeof(Marker) && builder.Name.Equals(service.ServiceKey)))
        {
            return builder;
        }

        builder.Services.AddKeyedSingleton<Marker>(builder.Name);
        builder.Services.AddHealthChecks();
        options.Validate(
            value => value.Timeout > TimeSpan.Zero && value.Timeout <= TimeSpan.FromDays(1),
            $"{nameof(ObShellHealthCheckOptions)}.{nameof(ObShellHealthCheckOptions.Timeout)} must be more than zero and at most a day.");
        builder.Services.AddOptions<HealthCheckServiceOptions>().Configure<IOptionsMonitor<ObShellHealthCheckOptions>>((checks, monitor) =>
        {
            var settings = monitor.Get(builder.Name);
            checks.Registrations.Add(new HealthCheckRegistration(
                settings.Name ?? (key is null ? "obshell" : $"obshell-{key}"), provider => Create(provider, key, settings), settings.FailureStatus, settings.Tags));
        });
        return builder;
    }

    private static string? KeyOf(IHttpClientBuilder builder) =>
        builder.Name == HttpClientName ? null
        : builder.Name.StartsWith($"{HttpClientName}:", StringComparison.Ordinal) ? builder.Name[(HttpClientName.Length + 1)..]
        : throw new ArgumentException($"'{builder.Name}' is not the client of AddObShellClient or AddKeyedObShellClient.", nameof(builder));

    private static ObShellHealthCheck Create(IServiceProvider provider, string? key, ObShellHealthCheckOptions options) => new(
        key is null ? provider.GetRequiredService<IObShellClient>() : provider.GetRequiredKeyedService<IObShellClient>(key),
        options,
        provider.GetService<TimeProvider>() ?? TimeProvider.System);

    /// <summary>Tells that the check of a client has been added.</summary>
    private sealed class Marker;
}

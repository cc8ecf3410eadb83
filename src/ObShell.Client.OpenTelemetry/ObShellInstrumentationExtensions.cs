using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the spans and metrics of <c>ObShell.Client</c> to the OpenTelemetry of an application.</summary>
public static class ObShellInstrumentationExtensions
{
    /// <summary>
    /// Collects the spans and metrics of all clients of the process, as far as the application calls <c>AddOpenTelemetry().WithTracing()</c> and <c>WithMetrics()</c>; without those it has no effect. Adding it twice
    /// has the effect of once.
    /// </summary>
    /// <param name="builder">The result of <c>AddObShellClient</c> or <c>AddKeyedObShellClient</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <example><code>services.AddObShellClient(configuration.GetSection("ObShell")).AddInstrumentation();</code></example>
    public static IHttpClientBuilder AddInstrumentation(this IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.All(service => service.ServiceType != typeof(Marker)))
        {
            builder.Services.AddSingleton<Marker>();
            builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddObShellInstrumentation());
            builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddObShellInstrumentation());
        }

        return builder;
    }

    /// <summary>Tells that the instrumentation has been added.</summary>
    private sealed class Marker;
}

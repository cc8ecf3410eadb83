namespace OpenTelemetry.Metrics;

/// <summary>Adds the metrics of <c>ObShell.Client</c> to OpenTelemetry.</summary>
public static class ObShellMeterProviderBuilderExtensions
{
    /// <summary>Collects the metrics of the calls and waits of all clients of the process.</summary>
    /// <param name="builder">The builder of the metrics.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <example><code>services.AddOpenTelemetry().WithMetrics(metrics =&gt; metrics.AddObShellInstrumentation());</code></example>
    public static MeterProviderBuilder AddObShellInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter("ObShell.Client");
    }
}

namespace OpenTelemetry.Trace;

/// <summary>Adds the spans of <c>ObShell.Client</c> to OpenTelemetry.</summary>
public static class ObShellTracerProviderBuilderExtensions
{
    /// <summary>Collects the spans of the calls and waits of all clients of the process.</summary>
    /// <param name="builder">The builder of the traces.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <example><code>services.AddOpenTelemetry().WithTracing(tracing =&gt; tracing.AddObShellInstrumentation());</code></example>
    public static TracerProviderBuilder AddObShellInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource("ObShell.Client");
    }
}

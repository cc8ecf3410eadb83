
namespace ObShell.Client.Pipeline;

/// <summary>How long calls may take, how large responses may be, and how often a read is retried: the part of the options that concerns single calls.</summary>
internal sealed record CallLimits(TimeSpan CallTimeout, TimeSpan AttemptTimeout, TimeSpan ConnectTimeout, int MaxResponseBytes, int MaxRetries, TimeSpan RetryDelay)
{
    public static CallLimits Of(ObShellClientOptions options) =>
        new(options.CallTimeout, options.AttemptTimeout, options.ConnectTimeout, options.MaxResponseBytes, options.MaxRetries, options.RetryDelay);
}

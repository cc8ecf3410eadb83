using Microsoft.Extensions.Logging;

namespace ObShell.Client.Spectre;

/// <summary>Passes on the warnings of the library.</summary>
internal sealed class WarningLog(Action<string> warn) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Warning or LogLevel.Error or LogLevel.Critical;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            warn(formatter(state, exception));
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider)
    {
        // All warnings go to one place.
    }

    public void Dispose()
    {
        // There is nothing to release.
    }
}

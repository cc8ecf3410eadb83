using Microsoft.Extensions.Logging;

namespace ObShell.Samples;

/// <summary>Hands on the library's warnings, which tell of the faults that it sits out while it follows a DAG.</summary>
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
        // There is one place to warn at, and no other.
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}

using System.Reflection;
using Microsoft.Extensions.Logging;

namespace ObShell.Client.TestSupport;

/// <summary>The log events of the library.</summary>
internal static class LogEvents
{
    public static IReadOnlyList<(int Id, LogLevel Level, string Message)> All { get; } =
    [
        .. from type in typeof(ObShellClient).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           let log = method.GetCustomAttribute<LoggerMessageAttribute>()
           where log is not null
           orderby log.EventId
           select (log.EventId, log.Level, log.Message),
    ];
}

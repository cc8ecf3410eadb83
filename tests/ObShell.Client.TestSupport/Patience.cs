using System.Diagnostics;
using System.Globalization;

namespace ObShell.Client.TestSupport;

/// <summary>How long a test waits for what has to happen at once, so that one that would hang fails. <c>OBSHELL_TEST_PATIENCE</c> is a number of seconds.</summary>
internal static class Patience
{
    private const double DefaultSeconds = 20;

    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("OBSHELL_TEST_PATIENCE"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : DefaultSeconds);

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var start = Stopwatch.GetTimestamp(); !holds();)
        {
            Check(start);
            await Task.Delay(1);
        }
    }

    /// <summary>Waits for something that has to end by itself.</summary>
    public static Task InTime(this Task task) => task.WaitAsync(Limit);

    /// <inheritdoc cref="InTime(Task)"/>
    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    /// <summary>Fails when it has taken too long since a moment.</summary>
    public static void Check(long start) =>
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(Limit), "this takes longer than anything in a test should");
}

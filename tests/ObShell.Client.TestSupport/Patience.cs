using System.Diagnostics;
using System.Globalization;

namespace ObShell.Client.TestSupport;

/// <summary>The time limit for what has to happen at once, so that a test fails instead of hanging. <c>OBSHELL_TEST_PATIENCE</c> is a number of seconds.</summary>
internal static class Patience
{
    private const double DefaultSeconds = 20;

    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("OBSHELL_TEST_PATIENCE"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : DefaultSeconds);

    /// <summary>Waits until a condition holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var start = Stopwatch.GetTimestamp(); !holds();)
        {
            Check(start);
            await Task.Delay(1);
        }
    }

    /// <summary>Waits for a task, up to the time limit.</summary>
    public static Task InTime(this Task task) => task.WaitAsync(Limit);

    /// <inheritdoc cref="InTime(Task)"/>
    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    /// <summary>Fails if the time limit since a moment is exceeded.</summary>
    public static void Check(long start) =>
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(Limit), "this takes longer than anything in a test should");
}

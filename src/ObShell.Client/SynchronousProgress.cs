namespace ObShell.Client;

/// <summary>
/// Reports progress by calling a function at once, on the thread that reports. Unlike <see cref="Progress{T}"/>, which posts each report to a synchronization context or the thread pool, reports arrive in order, and
/// all of them before the operation returns: what a console program needs.
/// </summary>
/// <typeparam name="T">What is reported, such as <see cref="DagDetailDTO"/>, <see cref="Jobs.JobProgress"/> or a number of bytes.</typeparam>
/// <param name="report">Called for each report, from any thread, and never by two threads at the same time for one operation. It delays the operation, and its exception ends it.</param>
/// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
public sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    private readonly Action<T> _report = report ?? throw new ArgumentNullException(nameof(report));

    /// <inheritdoc/>
    public void Report(T value) => _report(value);
}

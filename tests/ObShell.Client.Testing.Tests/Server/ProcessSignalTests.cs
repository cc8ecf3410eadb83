using System.Diagnostics;

namespace ObShell.Client.Testing.Tests.Server;

/// <summary>A process that runs a fake keeps its own handling of signals.</summary>
[Platform("Linux")]
internal sealed class ProcessSignalTests
{
    private const string Program = "ObShell.Client.FakeProcess.dll";

    [TestCase("TERM", 143)]
    [TestCase("INT", 130)]
    [CancelAfter(120_000)]
    public async Task A_signal_ends_a_process_that_runs_a_fake(string signal, int exitCode, CancellationToken cancellationToken)
    {
        // A test run in the background can have SIGINT ignored, which its children inherit: env sets the default again.
        using var process = Start("env", $"--default-signal={signal}", "dotnet", Path.Combine(TestContext.CurrentContext.TestDirectory, Program));
        try
        {
            var endpoint = await process.StandardOutput.ReadLineAsync(cancellationToken);
            Assert.That(endpoint, Does.StartWith("http://127.0.0.1:"));

            using var kill = Start("kill", $"-{signal}", $"{process.Id}");
            await process.WaitForExitAsync(cancellationToken);

            Assert.That(process.ExitCode, Is.EqualTo(exitCode));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
}

using System.Diagnostics;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Samples;

/// <summary>The single-file script, run like a user does.</summary>
internal sealed class StopZoneScriptTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Test]
    [CancelAfter(120_000)]
    public async Task The_script_stops_a_zone_and_exits_with_an_error_on_a_wrong_password(CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(
            new FakeObShellOptions { Password = "hush-hush", StageDuration = TimeSpan.FromMilliseconds(50) }, cancellationToken);

        var stopped = await RunAsync(fake, "hush-hush", cancellationToken);
        var refused = await RunAsync(fake, "wrong-one", cancellationToken);

        Assert.Multiple(() =>
        {
            Assert.That(stopped.ExitCode, Is.Zero, stopped.Errors);
            Assert.That(stopped.Output, Does.Contain($"Stop OB ({fake.Dags[0].Id}): SUCCEED"));
            Assert.That(fake.Requests.First(request => request.Method == "POST").Body, Does.Contain("\"zone2\""));
            Assert.That(refused.ExitCode, Is.EqualTo(1));
            Assert.That(refused.Errors, Does.Contain("IncorrectOceanbasePassword").And.Not.Contain("wrong-one"));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(FakeObShell fake, string password, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] words = ["run", "-c", Configuration, Script(), "--", fake.Endpoint.ToString(), "zone2"];
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["OBSHELL_PASSWORD"] = password;
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string Script() => Path.Combine(Repository.Root, "samples", "stop-zone.cs");
}

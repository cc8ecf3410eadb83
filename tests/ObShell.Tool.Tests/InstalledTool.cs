using System.Diagnostics;

namespace ObShell.Tool.Tests;

/// <summary>The tool, packed and installed once from its package, as a user installs it.</summary>
[SetUpFixture]
internal sealed class InstalledTool
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static string Folder { get; } = Path.Combine(Path.GetTempPath(), $"obsh-{Guid.NewGuid():N}");

    private static string Program => Path.Combine(Folder, "bin", OperatingSystem.IsWindows() ? "obsh.exe" : "obsh");

    [OneTimeSetUp]
    public async Task InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="packed here" value="{Path.Combine(Folder, "packages")}" /></packageSources></configuration>""");
        await DotnetAsync("pack", Path.Combine(Repository.Root, "src", "ObShell.Tool"), "--no-build", "-c", Configuration, "-o", Path.Combine(Folder, "packages"));
        await DotnetAsync("tool", "install", "ObShell.Tool", "--tool-path", Path.Combine(Folder, "bin"), "--configfile", Path.Combine(Folder, "nuget.config"));
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs the tool without a terminal.</summary>
    public static Task<ToolResult> RunAsync(IReadOnlyDictionary<string, string> variables, params string[] words) => StartAsync(Program, variables, words);

    private static async Task DotnetAsync(params string[] words)
    {
        var result = await StartAsync("dotnet", new Dictionary<string, string>(), words);
        Assert.That(result.ExitCode, Is.Zero, $"{result.Output}{result.Errors}");
    }

    private static async Task<ToolResult> StartAsync(string program, IReadOnlyDictionary<string, string> variables, string[] words)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in (string[])["OBSHELL_ENDPOINT", "OBSHELL_PASSWORD", "OBSHELL_AGENT_PASSWORD"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ToolResult(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

using System.Diagnostics;
using System.Reflection;

namespace ObShell.Client.Benchmarks;

/// <summary>The server, in a process of its own: what it allocates and how busy its threads are does not count as the client's.</summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Verb = "serve";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Process _process;

    private ServerProcess(Process process, Uri endpoint)
    {
        _process = process;
        Endpoint = endpoint;
    }

    public Uri Endpoint { get; }

    /// <summary>Starts this program again, as a server.</summary>
    /// <param name="kind">Which server.</param>
    public static async Task<ServerProcess> StartAsync(string kind)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        }

        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(kind);
        var process = Process.Start(start)!;
        var endpoint = await process.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        return endpoint is null ? throw new InvalidOperationException("The server did not start.") : new ServerProcess(process, new Uri(endpoint));
    }

    /// <summary>The other end: tells where the server listens, and stays until whoever started it ends or lets go.</summary>
    public static async Task StayAsync(Uri endpoint)
    {
        Console.WriteLine(endpoint);
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(Patience))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

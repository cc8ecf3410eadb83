// Runs a program against fake agents over HTTP, HTTPS and a Unix domain socket, and ends with its exit code:
//   dotnet run .ci/against-fakes.cs -- <program> [words before the addresses ...]
// "http" in place of a word stands for the address of one agent; without it the program gets the addresses of all three.
#:project ../src/ObShell.Client.Testing

using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Testing;

const string Password = "hush-hush";
var folder = Directory.CreateTempSubdirectory("obshell-fakes-");
try
{
    using var certificates = FakeCertificates.Create();
    var authority = Path.Combine(folder.FullName, "authority.pem");
    var socket = Path.Combine(folder.FullName, "obshell.sock");
    await File.WriteAllTextAsync(authority, certificates.AuthorityPem);
    var stage = TimeSpan.FromMilliseconds(100);
    await using var http = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Password, StageDuration = stage });
    await using var https = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Password, StageDuration = stage, ServerCertificate = certificates.Server });
    await using var unix = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Password, StageDuration = stage, UnixSocketPath = socket });

    // So that the fake's own first call is not counted.
    using var warmUp = new HttpClient();
    using var answer = await warmUp.GetAsync(new Uri(http.Endpoint, "/api/v1/status"));
    var before = http.Requests.Count;

    var start = new ProcessStartInfo(args[0]) { Environment = { ["OBSHELL_PASSWORD"] = Password } };
    string[] words = args.Contains("http")
        ? [.. args.Skip(1).Select(word => word == "http" ? http.Endpoint.ToString() : word)]
        : [.. args.Skip(1), http.Endpoint.ToString(), $"{https.Endpoint},{authority}", $"unix:{socket}"];
    foreach (var word in words)
    {
        start.ArgumentList.Add(word);
    }

    var started = DateTimeOffset.UtcNow;
    using var program = Process.Start(start)!;
    await program.WaitForExitAsync();
    var stops = http.StopExecutions + https.StopExecutions + unix.StopExecutions;
    Console.WriteLine($"{Path.GetFileName(args[0])} ended with {program.ExitCode}; {stops} stops ran.");
    if (http.Requests.Count > before)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The agent had the first call {(http.Requests[before].ReceivedAt - started).TotalMilliseconds:0} ms after the start of the process."));
    }

    return stops == (args.Contains("http") ? 1 : 3) ? program.ExitCode : 1;
}
finally
{
    folder.Delete(recursive: true);
}

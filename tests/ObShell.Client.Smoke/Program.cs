// Stops the cluster of each agent and follows the stop to its end, compiled ahead of time:
//   ObShell.Client.Smoke http://127.0.0.1:2886 https://127.0.0.1:2887,authority.pem unix:/run/obshell.sock
// The password of root@sys comes from OBSHELL_PASSWORD, the time at which this was started from OBSHELL_STARTED, in milliseconds since 1970.
using System.Globalization;
using ObShell.Client;

var started = long.Parse(Environment.GetEnvironmentVariable("OBSHELL_STARTED") ?? "0", CultureInfo.InvariantCulture);
foreach (var argument in args)
{
    var (address, authority) = argument.Split(',') is [var first, var second] ? (first, second) : (argument, null);
    using var obshell = ObShellClient.Connect(new ObShellClientOptions
    {
        Endpoint = address,
        Password = Environment.GetEnvironmentVariable("OBSHELL_PASSWORD") ?? "",
        Tls = { CertificateAuthorityFile = authority },
    });
    var ready = Elapsed();
    var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
    var answered = Elapsed();
    var dag = await stop.WaitForCompletionAsync();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{obshell.Endpoint.Scheme}: {dag.State}; {ready} ms from the start of the process to the first call, {answered} ms to the answer of the stop"));
}

long Elapsed() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() - started;

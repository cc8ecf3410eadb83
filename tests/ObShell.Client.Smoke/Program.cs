// Stops the cluster of each agent and waits for the stop, compiled ahead of time:
//   ObShell.Client.Smoke http://127.0.0.1:2886 https://127.0.0.1:2887,authority.pem unix:/run/obshell.sock
// The password of root@sys comes from OBSHELL_PASSWORD.
using ObShell.Client;

foreach (var argument in args)
{
    var (address, authority) = argument.Split(',') is [var first, var second] ? (first, second) : (argument, null);
    using var obshell = new ObShellClient(new ObShellClientOptions
    {
        Endpoint = address,
        Password = Environment.GetEnvironmentVariable("OBSHELL_PASSWORD") ?? "",
        Tls = { CertificateAuthorityFile = authority },
    });
    var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
    var dag = await stop.WaitForCompletionAsync();
    Console.WriteLine($"{obshell.Endpoints[0].Scheme}: {dag.State}");
}

// Restarts the cluster zone by zone. Run it again after a crash or a failure: it goes on where it has ended:  dotnet run samples/Tasks/rolling-restart.cs
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var job = new RollingRestart { Pause = TimeSpan.FromSeconds(demo.Cluster is null ? 30 : 0) };
await obshell.RunAsync(job, new JobOptions
{
    Checkpoint = demo.Cluster is null ? new FileJobCheckpoint("rolling-restart.json") : null,
    Progress = new PrintedSteps(),
});
Console.WriteLine("Every zone was restarted.");

internal sealed class PrintedSteps : IProgress<JobProgress>
{
    public void Report(JobProgress value)
    {
        if (value.IsDone)
        {
            Console.WriteLine(value);
        }
    }
}

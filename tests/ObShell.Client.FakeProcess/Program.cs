// Runs a FakeObShell, writes its endpoint to standard output, and runs until a signal ends the process.
using ObShell.Client.Testing;

await using var fake = await FakeObShell.StartAsync();
Console.WriteLine(fake.Endpoint);
await Task.Delay(Timeout.Infinite);

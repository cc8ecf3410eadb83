// Uploads a package, and lists those that OBShell has:  dotnet run samples/Tasks/upload-package.cs -- oceanbase-ce-4.3.5.4-104000042025090916.el8.x86_64.rpm
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Upgrades;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var file = demo.Package(args, 0, "oceanbase-ce", "4.3.5.4", "104000042025090916.el8");
var uploaded = await obshell.Upgrades.UploadPackageAsync(PackageUpload.FromFile(file));
Console.WriteLine($"Uploaded {uploaded.Name} {uploaded.Version}-{uploaded.ReleaseDistribution}.");
foreach (var package in await obshell.Upgrades.ListPackagesAsync())
{
    Console.WriteLine($"{package.Name} {package.Version}-{package.ReleaseDistribution} {package.Architecture}");
}

using ObShell.Client.Upgrades;

namespace ObShell.Client.Jobs;

/// <summary>Uploads packages that OBShell does not have.</summary>
internal static class PackageSteps
{
    public static async Task UploadAsync(JobContext job, string file)
    {
        RpmHeader header;
        try
        {
            var stream = File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
            {
                header = await RpmHeader.ReadAsync(stream, job.CancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new JobConditionException($"{file} cannot be used: {exception.Message}");
        }

        var packages = await job.Client.Upgrades.ListPackagesAsync(job.CancellationToken).ConfigureAwait(false);
        if (packages.Any(package => $"{package.Name}" == header.Name && package.Version == header.Version && package.ReleaseDistribution == header.Release && package.Architecture == header.Architecture))
        {
            return;
        }

        var upload = PackageUpload.FromFile(file) with { Progress = new Relay(sent => job.Report($"{sent} bytes sent")) };
        await job.Client.Upgrades.UploadPackageAsync(upload, job.CancellationToken).ConfigureAwait(false);
    }

    private sealed class Relay(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}

namespace ObShell.Client.Jobs;

/// <summary>What jobs do after a step has failed.</summary>
internal static class CleanUps
{
    /// <summary>Releases what a failed start or stop has left locked.</summary>
    public static async Task<string> ReleaseAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        var release = await client.ReleaseMaintenanceAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return release.Released.Count == 0 ? "" : $"The agents that were left locked are free again: {string.Join(", ", release.Released.Select(item => item.Agent))}.";
    }
}

namespace ObShell.Client.Testing;

/// <summary>Whether the disks of servers have room for packages. OBShell looks when it is about to unpack them, and not when they are uploaded.</summary>
internal static class DiskSpace
{
    /// <summary>The line of the log that tells why packages have no room; null when they have.</summary>
    /// <param name="servers">The servers that need them.</param>
    /// <param name="packages">The packages.</param>
    public static string? Missing(IEnumerable<FakeServer> servers, IReadOnlyList<FakePackage> packages)
    {
        var required = packages.Sum(package => package.Size + package.PayloadSize);
        return servers.Select(server => Math.Max(server.DiskBytes - server.DiskUsedBytes, 0))
            .Where(free => free < required)
            .Select(free => $"ERROR: [Environment.DiskSpaceNotEnough]: The remaining disk space is insufficient, the remaining disk space is {free}, and the required disk space is {required}")
            .FirstOrDefault();
    }
}

namespace ObShell.Client.Protocol;

/// <summary>The host of an address as it is written.</summary>
internal static class UriHost
{
    /// <summary>The host; an IPv6 address has its brackets, and the zone that <see cref="Uri.Host"/> leaves out.</summary>
    public static string Of(Uri address) => address.HostNameType == UriHostNameType.IPv6 ? $"[{address.IdnHost}]" : address.Host;

    /// <summary>Whether two addresses have the same host. <see cref="Uri"/> itself treats hosts that differ only in their zones as equal.</summary>
    public static bool AreEqual(Uri one, Uri other) => one.Host == other.Host && (one.HostNameType != UriHostNameType.IPv6 || one.IdnHost == other.IdnHost);
}

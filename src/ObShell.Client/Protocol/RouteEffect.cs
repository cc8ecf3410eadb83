namespace ObShell.Client.Protocol;

/// <summary>What a route does to the server.</summary>
internal enum RouteEffect
{
    /// <summary>A GET only reads, every other method changes something.</summary>
    ByMethod,

    /// <summary>It starts nothing, changes nothing and uses nothing up, so that a request can be repeated.</summary>
    Read,

    /// <summary>It changes something or uses something up.</summary>
    Change,
}

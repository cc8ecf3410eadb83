namespace ObShell.Client.Tests.Faults;

/// <summary>Where an application adds a handler.</summary>
internal enum HandlerPlace
{
    /// <summary>To the defaults of all HttpClients, before the client is registered.</summary>
    Defaults,

    /// <summary>To the defaults of all HttpClients, after the client is registered.</summary>
    LateDefaults,

    /// <summary>To the builder that the registration returns.</summary>
    Builder,

    /// <summary>To the builder of a keyed client.</summary>
    KeyedBuilder,
}

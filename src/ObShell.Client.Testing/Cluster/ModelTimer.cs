namespace ObShell.Client.Testing;

/// <summary>Something that happens in the cluster by itself.</summary>
/// <param name="work">What happens.</param>
internal sealed class ModelTimer(Action work)
{
    /// <summary>When it happens; null for never.</summary>
    public DateTimeOffset? Due { get; set; }

    public Action Work => work;
}

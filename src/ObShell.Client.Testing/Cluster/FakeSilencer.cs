using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>A silencer of alerts of a <see cref="FakeCluster"/>. Its state changes by the clock of the fake.</summary>
public sealed class FakeSilencer
{
    private readonly FakeCluster _cluster;

    internal FakeSilencer(FakeCluster cluster, string id) => (_cluster, Id) = (cluster, id);

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The objects whose alerts it silences.</summary>
    public IReadOnlyList<AlarmInstance> Instances { get; internal set; } = [];

    /// <summary>The rules whose alerts it silences.</summary>
    public IReadOnlyList<string> Rules { get; internal set; } = [];

    /// <summary>The labels of the alerts that it silences.</summary>
    public IReadOnlyList<AlarmMatcher> Matchers { get; internal set; } = [];

    /// <summary>Why there is the silencer.</summary>
    public string Comment { get; internal set; } = "";

    /// <summary>Who has created it.</summary>
    public string CreatedBy { get; internal set; } = "";

    /// <summary>When it starts.</summary>
    public DateTimeOffset StartsAt { get; internal set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset EndsAt { get; internal set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset UpdatedAt { get; internal set; }

    /// <summary>The state at the moment.</summary>
    public SilenceState State => _cluster.Now >= EndsAt ? SilenceState.Expired : _cluster.Now < StartsAt ? SilenceState.Pending : SilenceState.Active;

    /// <summary>Gives the comment.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Comment;
}

using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>A DAG of the catalogue in the making: names filled in, stages left out, and what they change and log.</summary>
internal sealed class DagDraft
{
    private readonly DagTemplate _template;
    private readonly Func<string, string> _fill;
    private readonly List<StagePlan> _stages;
    private Action<string> _takeId = static _ => { };

    /// <param name="template">What it is made from.</param>
    /// <param name="values">The values of the placeholders in its names.</param>
    public DagDraft(DagTemplate template, params (string Name, string Value)[] values)
    {
        _template = template;
        _fill = text => values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
        _stages = [.. template.Stages.Select(Make)];
    }

    /// <summary>What its details say besides.</summary>
    public JsonObject? AdditionalData { get; init; }

    /// <summary>Leaves out the stages of a name when a condition is not met.</summary>
    public DagDraft If(bool condition, string stage)
    {
        if (!condition)
        {
            _stages.RemoveAll(item => item.Name == _fill(stage));
        }

        return this;
    }

    /// <summary>Says what the last stage of a name changes, and what a rollback changes back.</summary>
    public DagDraft Do(string stage, Action effect, Action? undo = null) => Do(
        stage,
        _ =>
        {
            effect();
            return null;
        },
        undo);

    /// <summary>Says what the last stage of a name changes, and what a rollback changes back.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="effect">What it changes; what it returns is the line of the log that tells why it fails.</param>
    /// <param name="undo">What a rollback changes back.</param>
    public DagDraft Do(string stage, Func<DateTimeOffset, string?> effect, Action? undo = null) =>
        Change(stage, item => item with { Effect = effect, Undo = undo ?? item.Undo });

    /// <summary>Says what changes when the last stage of a name starts.</summary>
    public DagDraft Begin(string stage, Action begin) => Change(stage, item => item with { Begin = begin });

    /// <summary>Starts what the sub-tasks of the last stage of a name wait for, and says until when they do.</summary>
    public DagDraft Wait(string stage, Func<DateTimeOffset, Func<DateTimeOffset>> waitFor) => Change(stage, item => item with { WaitFor = waitFor });

    /// <summary>Says what the sub-tasks of the last stage of a name log when they are done.</summary>
    public DagDraft Log(string stage, params string[] lines) => Change(stage, item => item with { WhenDone = _ => lines });

    /// <summary>Says what the sub-tasks of the last stage of a name log when they are done, which is known only then.</summary>
    public DagDraft Log(string stage, Func<IReadOnlyList<string>> lines) => Change(stage, item => item with { WhenDone = _ => lines() });

    /// <summary>Says what the sub-task of each agent logs when it is done, in all stages of a name.</summary>
    public DagDraft LogEach(string stage, Func<AgentAddress, IReadOnlyList<string>> lines)
    {
        foreach (var index in Enumerable.Range(0, _stages.Count).Where(index => _stages[index].Name == _fill(stage)))
        {
            _stages[index] = _stages[index] with { WhenDone = lines };
        }

        return this;
    }

    /// <summary>Says which agents have a sub-task of the last stage of a name.</summary>
    public DagDraft On(string stage, IReadOnlyList<AgentAddress> agents) => Change(stage, item => item with { Agents = agents });

    /// <summary>Says what a rollback of the last stage of a name does when it comes to it.</summary>
    public DagDraft UndoAt(string stage, Action<DateTimeOffset> undo) => Change(stage, item => item with { UndoAt = undo });

    /// <summary>Tells the id of the DAG when it is made.</summary>
    public DagDraft Bind(Action<string> takeId)
    {
        _takeId = takeId;
        return this;
    }

    /// <summary>Repeats a run of stages for each of several things, whose name takes the place of a placeholder.</summary>
    public DagDraft Repeat(string first, string last, IReadOnlyList<string> items, string placeholder = "", Func<StagePlan, string, StagePlan>? change = null)
    {
        var start = _stages.FindIndex(stage => stage.Name == first);
        var end = _stages.FindLastIndex(stage => stage.Name == last);
        var run = _stages[start..(end + 1)];
        _stages.RemoveRange(start, run.Count);
        _stages.InsertRange(start, items.SelectMany(item => run.Select(stage => Rename(stage, placeholder, item)).Select(stage => change?.Invoke(stage, item) ?? stage)));
        return this;
    }

    /// <summary>The plan of the DAG.</summary>
    /// <param name="agents">The agents; the first one keeps the DAG or creates it.</param>
    /// <param name="lockKey">The tenant that it locks; empty for none.</param>
    public DagPlan ToPlan(IReadOnlyList<AgentAddress> agents, string lockKey = "") => new(_fill(_template.Name), agents, subDags =>
    {
        _takeId(subDags.MainId);
        return _stages;
    })
    {
        Lock = _template.Lock,
        LockKey = lockKey,
        IsClusterDag = _template.Home == DagHome.Cluster,
        IsObproxyDag = _template.Name.EndsWith("obproxy", StringComparison.Ordinal),
        AdditionalData = AdditionalData,
    };

    private static StagePlan Rename(StagePlan stage, string placeholder, string item) =>
        placeholder.Length == 0 ? stage : stage with { Name = stage.Name.Replace($"{{{placeholder}}}", item, StringComparison.Ordinal) };

    private StagePlan Make(StageTemplate stage) => new(_fill(stage.Name))
    {
        OnEveryAgent = stage.OnEveryAgent,
        Allows = stage.Allows,
        FailureReleases = stage.FailureReleases,
    };

    private DagDraft Change(string stage, Func<StagePlan, StagePlan> change)
    {
        var index = _stages.FindLastIndex(item => item.Name == _fill(stage));
        if (index >= 0)
        {
            _stages[index] = change(_stages[index]);
        }

        return this;
    }
}

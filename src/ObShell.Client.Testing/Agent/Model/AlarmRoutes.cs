using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>The routes about alerts, the rules that raise them, and silencers. All of them need Alertmanager or Prometheus.</summary>
internal static class AlarmRoutes
{
    private const string RulePrefix = "Query alarm failed: ";
    private const int IdLength = 16;

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/alarm/alerts", WithAlertmanager(ListAlerts)),
        new("POST /api/v1/alarm/silencers", WithAlertmanager(ListSilencers)),
        new("GET /api/v1/alarm/silencer/{id}", WithAlertmanager(call => OfId(call, silencer => Reply.With(Json(silencer))))),
        new("PUT /api/v1/alarm/silencer", WithAlertmanager(SetSilencer)),
        new("DELETE /api/v1/alarm/silencer/{id}", WithAlertmanager(call => OfId(call, silencer => call.Unless(null, () => call.Cluster.Silencers.Remove(silencer.Id))))),
        new("POST /api/v1/alarm/rules", WithPrometheus(ListRules)),
        new("GET /api/v1/alarm/rule/{name}", WithPrometheus(call => Rules(call.Cluster).FirstOrDefault(rule => rule.Name == call.Segment("name")) is { } rule
            ? Reply.With(Node(rule, AlarmsJson.Default.AlarmRule))
            : OperationRefusals.RuleNotFound(call.Segment("name")))),
    ];

    private static Func<ModelCall, Reply> WithAlertmanager(Func<ModelCall, Reply> handle) =>
        call => call.Cluster.Alertmanager is null ? OperationRefusals.NoClient(ExternalSystemRoutes.Alertmanager) : handle(call);

    private static Func<ModelCall, Reply> WithPrometheus(Func<ModelCall, Reply> handle) =>
        call => call.Cluster.Prometheus is null ? OperationRefusals.NoClient(ExternalSystemRoutes.Prometheus, RulePrefix) : handle(call);

    private static Reply OfId(ModelCall call, Func<FakeSilencer, Reply> handle) =>
        call.Cluster.Silencers.Find(call.Segment("id")) is { } silencer ? handle(silencer) : OperationRefusals.SilencerNotFound(call.Segment("id"));

    private static Reply ListAlerts(ModelCall call) => call.Read(AlarmsJson.Default.AlertFilter, filter => Reply.Contents(call.Cluster.Alerts
        .Where(alert => filter.Severity is null || filter.Severity == alert.Severity)
        .Where(alert => Fits(filter.InstanceType, filter.Instance, [alert.Instance ?? new()]))
        .Where(alert => !(alert.StartsAt < filter.StartTime) && !(alert.StartsAt > filter.EndTime))
        .Where(alert => Has(filter.Keyword, alert.Rule, alert.Summary, alert.Description))
        .Select(alert => Node(alert with { Status = alert.Status ?? StatusOf(call.Cluster, alert) }, AlarmsJson.Default.Alert))));

    private static AlertStatus StatusOf(FakeCluster cluster, Alert alert)
    {
        string[] silencers = [.. cluster.Silencers.Where(silencer => silencer.State == SilenceState.Active && Silences(silencer, alert)).Select(silencer => silencer.Id)];
        return new AlertStatus { SilencedBy = silencers, State = silencers.Length > 0 ? AlertState.Suppressed : AlertState.Active };
    }

    private static bool Silences(FakeSilencer silencer, Alert alert) =>
        silencer.Rules.Any(rule => Matches(rule, alert.Rule))
        && silencer.Instances.Any(instance => instance.Type == alert.Instance?.Type && Names(instance).Zip(Names(alert.Instance)).All(pair => pair.First.Length == 0 || Matches(pair.First, pair.Second)))
        && silencer.Matchers.All(matcher => alert.Labels.FirstOrDefault(label => label.Key == matcher.Name)?.Value is { } value && (matcher.IsRegex ? Matches(matcher.Value, value) : matcher.Value == value));

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.NonBacktracking);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static string[] Names(AlarmInstance instance) => [instance.Obcluster, instance.Obzone, instance.Observer, instance.Obtenant];

    private static bool Fits(AlarmInstanceType? type, AlarmInstance? asked, IReadOnlyList<AlarmInstance> instances) =>
        (type is null || instances.Any(instance => instance.Type == type))
        && (asked is null || instances.Any(instance => instance.Type == asked.Type && Names(asked).Zip(Names(instance)).All(pair => pair.First.Length == 0 || pair.First == pair.Second)));

    private static bool Has(string? word, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (string.IsNullOrEmpty(word) || text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Reply ListSilencers(ModelCall call) => call.Read(AlarmsJson.Default.SilencerFilter, filter => Reply.Contents(call.Cluster.Silencers
        .Where(silencer => Fits(filter.InstanceType, filter.Instance, silencer.Instances))
        .Where(silencer => Has(filter.Keyword, silencer.Comment, string.Join('\n', silencer.Rules)))
        .Select(Json)));

    private static Reply SetSilencer(ModelCall call)
    {
        string[] required = ["instances", "rules", "comment", "created_by", "starts_at", "ends_at", "matchers"];
        if (required.FirstOrDefault(name => call.Body[name] is null) is { } missing)
        {
            return Refusals.BindJsonFailed(Refusals.Required("SilencerParam", string.Concat(missing.Split('_').Select(part => $"{char.ToUpperInvariant(part[0])}{part[1..]}"))));
        }

        if (CheckInstances(call.Objects("instances")) is { } refusal)
        {
            return refusal;
        }

        return call.Read(AlarmsJson.Default.SetSilencerRequest, request => Put(call, request));
    }

    private static Reply Put(ModelCall call, SetSilencerRequest request)
    {
        var cluster = call.Cluster;
        var id = request.Id ?? "";
        if ((id.Length == 0 ? cluster.Silencers.Put(new FakeSilencer(cluster, call.Setup.NextHex(IdLength))) : cluster.Silencers.Find(id)) is not { } silencer)
        {
            return OperationRefusals.SilencerNotFound(id);
        }

        (silencer.Instances, silencer.Rules, silencer.Matchers) = (request.Instances, request.Rules, request.Matchers);
        (silencer.Comment, silencer.CreatedBy, silencer.EndsAt) = (request.Comment, request.CreatedBy, request.EndsAt);

        // OBShell has it start at once, whatever the request says.
        silencer.StartsAt = silencer.UpdatedAt = cluster.Now;
        return Reply.With(Json(silencer));
    }

    private static Refusal? CheckInstances(IReadOnlyList<JsonObject> instances)
    {
        string[] types = [.. instances.Select(instance => instance["type"]?.ToString() ?? "").Distinct()];
        return types.FirstOrDefault(type => type is not ("obcluster" or "obzone" or "observer" or "obtenant")) is { } unknown ? OperationRefusals.InstanceTypeUnknown(unknown)
            : types.Length > 1 ? OperationRefusals.InstanceTypesDiffer
            : instances.Select(instance => instance["obcluster"]?.ToString() ?? "").Distinct().Skip(1).Any() ? OperationRefusals.ClustersDiffer
            : null;
    }

    private static JsonNode Json(FakeSilencer silencer) => Node(
        new Silencer
        {
            Id = silencer.Id,
            Instances = silencer.Instances,
            Status = new() { State = silencer.State },
            UpdatedAt = silencer.UpdatedAt,
            Rules = silencer.Rules,
            Comment = silencer.Comment,
            CreatedBy = silencer.CreatedBy,
            StartsAt = silencer.StartsAt,
            EndsAt = silencer.EndsAt,
            Matchers = silencer.Matchers,
        },
        AlarmsJson.Default.Silencer);

    private static IEnumerable<AlarmRule> Rules(FakeCluster cluster) => cluster.AlarmRules.Select(rule => rule with
    {
        State = rule.State != default ? rule.State : cluster.Alerts.Any(alert => alert.Rule == rule.Name) ? AlarmRuleState.Firing : AlarmRuleState.Inactive,
        Health = rule.Health != default ? rule.Health : AlarmRuleHealth.Ok,
        LastEvaluation = rule.LastEvaluation != default ? rule.LastEvaluation : cluster.Now,
    });

    private static Reply ListRules(ModelCall call) => call.Read(AlarmsJson.Default.AlarmRuleFilter, filter => Reply.Contents(Rules(call.Cluster)
        .Where(rule => filter.InstanceType is null || filter.InstanceType == rule.InstanceType)
        .Where(rule => filter.Severity is null || filter.Severity == rule.Severity)
        .Where(rule => Has(filter.Keyword, rule.Name, rule.Summary, rule.Description))
        .Select(rule => Node(rule, AlarmsJson.Default.AlarmRule))));

    private static JsonNode Node<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToNode(value, type)!;
}

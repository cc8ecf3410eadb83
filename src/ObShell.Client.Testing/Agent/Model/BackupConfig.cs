using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>How backups are to be configured: the body of a request, and what it changes.</summary>
internal sealed partial class BackupConfig
{
    private static readonly string[] Prefixes = ["oss://", "cos://", "s3://", "file://"];
    private readonly ModelCall _call;
    private readonly bool _isOfCluster;

    public BackupConfig(ModelCall call, bool isOfCluster) => (_call, _isOfCluster) = (call, isOfCluster);

    private string BaseUri => _call.Text("backup_base_uri") ?? "";

    private string DataUri => _isOfCluster ? BaseUri : _call.Text("data_base_uri") ?? "";

    private string ArchiveUri => _isOfCluster ? BaseUri : _call.Text("archive_base_uri") ?? "";

    /// <summary>Why it cannot be so; null when it can.</summary>
    /// <param name="isComplete">Whether the places have to be given.</param>
    public Refusal? Check(bool isComplete) => CheckUris(isComplete || Has("binding") || Has("piece_switch_interval"), isComplete) ?? CheckNumbers() ?? CheckWords();

    public void Apply(FakeTenant tenant)
    {
        var backup = tenant.Backup;
        backup.DataUri = Place(DataUri, tenant, "data") ?? backup.DataUri;
        backup.ArchiveUri = Place(ArchiveUri, tenant, "clog") ?? backup.ArchiveUri;
        if (_call.Text("binding") is { Length: > 0 } binding)
        {
            backup.Binding = new ArchiveBinding(binding.ToUpperInvariant());
        }

        backup.PieceSwitchInterval = _call.Text("piece_switch_interval") is { Length: > 0 } interval ? interval : backup.PieceSwitchInterval;
        backup.RecoveryWindow = Policy?["recovery_window"]?.ToString() ?? backup.RecoveryWindow;
        foreach (var parameter in (string[])["log_archive_concurrency", "archive_lag_target", "ha_low_thread_score"])
        {
            if (_call.Body[parameter]?.ToString() is { Length: > 0 } value)
            {
                tenant.Parameters[parameter] = value;
            }
        }

        if (Has("log_archive_concurrency"))
        {
            backup.ArchiveLog.Set(ArchiveLogStatus.Stop, _call.Cluster.Now);
        }
    }

    private JsonObject? Policy => _call.Body["delete_policy"] as JsonObject;

    private bool Has(string name) => _call.Body[name] is not null;

    private Refusal? CheckUris(bool needsArchive, bool needsData) =>
        _isOfCluster && needsArchive && BaseUri.Length == 0 ? BackupRefusals.BaseUriEmpty
        : needsData && DataUri.Length == 0 ? BackupRefusals.DataBaseUriEmpty
        : needsArchive && ArchiveUri.Length == 0 ? BackupRefusals.ArchiveBaseUriEmpty
        : CheckUri(_isOfCluster ? "backup_base_uri" : "data_base_uri", DataUri) ?? CheckUri("archive_base_uri", ArchiveUri);

    public static Refusal? CheckUri(string name, string uri) =>
        uri.Length == 0 || Prefixes.Any(prefix => uri.StartsWith(prefix, StringComparison.Ordinal)) ? null : TenantRefusals.IllegalArgument(name, $"'{BackupUri.WithoutKeys(uri)}' is not a URI of a storage");

    private Refusal? CheckNumbers() =>
        _call.Number("log_archive_concurrency") is { } concurrency and not (>= 0 and <= 100) ? BackupRefusals.Concurrency(concurrency)
        : _call.Number("ha_low_thread_score") is { } score and not (>= 0 and <= 100) ? BackupRefusals.HaLowThreadScore(score)
        : null;

    private Refusal? CheckWords() =>
        _call.Text("binding") is { Length: > 0 } binding && binding.ToUpperInvariant() is not ("OPTIONAL" or "MANDATORY") ? BackupRefusals.Binding(binding)
        : _call.Text("piece_switch_interval") is { Length: > 0 } interval && !(Duration(interval) is { TotalDays: >= 1 and <= 7 }) ? BackupRefusals.PieceSwitchInterval(interval)
        : CheckLag() ?? CheckPolicy();

    private Refusal? CheckLag() =>
        _call.Text("archive_lag_target") is not { Length: > 0 } lag ? null
        : !(Duration(lag) is { TotalHours: <= 2 } target) ? BackupRefusals.ArchiveLagTarget(lag)
        : ArchiveUri.StartsWith("s3://", StringComparison.Ordinal) && target < TimeSpan.FromMinutes(1) ? BackupRefusals.ArchiveLagTargetForS3(lag)
        : null;

    private Refusal? CheckPolicy() =>
        Policy is not { } policy ? null
        : policy["policy"]?.ToString() is { Length: > 0 } name && !name.Equals("default", StringComparison.OrdinalIgnoreCase) ? BackupRefusals.DeletePolicy($"policy '{name}' is not supported")
        : policy["recovery_window"]?.ToString() is { Length: > 0 } window && Duration(window) is null ? BackupRefusals.DeletePolicy($"recovery window '{window}' is not a duration")
        : null;

    /// <summary>A place of a tenant: of a cluster each tenant has its own.</summary>
    private string? Place(string uri, FakeTenant tenant, string kind)
    {
        if (uri.Length == 0 || !_isOfCluster)
        {
            return uri.Length == 0 ? null : uri;
        }

        var parts = uri.Split('?', 2);
        return $"{parts[0].TrimEnd('/')}/{_call.Cluster.Name}/{tenant.Name}/{kind}{(parts.Length == 2 ? $"?{parts[1]}" : "")}";
    }

    private static TimeSpan? Duration(string text) =>
        DurationPattern().Match(text) is { Success: true } match && int.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
            ? match.Groups["unit"].Value switch
            {
                "d" => TimeSpan.FromDays(number),
                "h" => TimeSpan.FromHours(number),
                "m" => TimeSpan.FromMinutes(number),
                "ms" => TimeSpan.FromMilliseconds(number),
                _ => TimeSpan.FromSeconds(number),
            }
            : null;

    [GeneratedRegex("^(?<number>[0-9]{1,6})(?<unit>d|h|m|s|ms|)$")]
    private static partial Regex DurationPattern();
}

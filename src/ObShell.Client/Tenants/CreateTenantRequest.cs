using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A tenant to create.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record CreateTenantRequest
{
    /// <summary>The name of the tenant.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The zones of the tenant, with the units in each.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(Required.NoNulls(value)); }

    /// <summary>The SQL dialect. Null means <c>MYSQL</c>.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("mode")]
    public TenantMode? Mode { get; init => field = Required.Known(value); }

    /// <summary>The zones for the leaders, in order of preference, such as <c>zone1;zone2,zone3</c>; null or <c>RANDOM</c> for all zones equally.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>
    /// The client addresses that may log in, separated by commas; <c>%</c> for all. Null uses the variable <c>ob_tcp_invited_nodes</c> from <see cref="Variables"/>,
    /// if it is set there.
    /// </summary>
    [JsonPropertyName("whitelist")]
    public string? Whitelist { get; init; }

    /// <summary>The password of the tenant's root user. Null or empty for none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The character set. Null for OceanBase's default.</summary>
    [JsonPropertyName("charset")]
    public string? Charset { get; init; }

    /// <summary>The collation. Null for OceanBase's default.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>Whether the tenant is read-only. Null means <c>false</c>.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>A comment. Null for none.</summary>
    [JsonPropertyName("comment")]
    public string? Comment { get; init; }

    /// <summary>The system variables of the tenant by name, in addition to those of the scenario; null for none.</summary>
    [JsonPropertyName("variables")]
    public IReadOnlyDictionary<string, JsonNode?>? Variables { get; init; }

    /// <summary>The parameters of the tenant by name, in addition to those of the scenario; null for none.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, JsonNode?>? Parameters { get; init; }

    /// <summary>The workload that the tenant is tuned for. Null applies no parameter template.</summary>
    [JsonPropertyName("scenario")]
    public TenantScenario? Scenario { get; init; }

    /// <summary>Whether to import the SQL scripts that come with OceanBase. Null means <c>false</c>.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, Mode = {Mode}, PrimaryZone = {PrimaryZone}, Whitelist = {Whitelist}, Charset = {Charset}, Collation = {Collation}, ReadOnly = {ReadOnly}, Comment = {Comment}, Scenario = {Scenario}, ImportScript = {ImportScript}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>What tenant to create.</summary>
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

    /// <summary>The zones of its leaders, such as <c>zone1;zone2,zone3</c>; null or <c>RANDOM</c> for all zones alike.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>
    /// The addresses that may log in, with commas between them; <c>%</c> for all. Null takes the variable <c>ob_tcp_invited_nodes</c>, if that is
    /// given.
    /// </summary>
    [JsonPropertyName("whitelist")]
    public string? Whitelist { get; init; }

    /// <summary>The password of the tenant's root. Null or empty sets none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The character set. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("charset")]
    public string? Charset { get; init; }

    /// <summary>The collation. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>Whether the tenant is read-only. Null means <c>false</c>.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>A remark. Null for none.</summary>
    [JsonPropertyName("comment")]
    public string? Comment { get; init; }

    /// <summary>System variables of the tenant, by name; null for none beside those of the scenario.</summary>
    [JsonPropertyName("variables")]
    public IReadOnlyDictionary<string, JsonNode?>? Variables { get; init; }

    /// <summary>Parameters of the tenant, by name; null for none beside those of the scenario.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, JsonNode?>? Parameters { get; init; }

    /// <summary>The work that the tenant is tuned for. Null applies no template.</summary>
    [JsonPropertyName("scenario")]
    public TenantScenario? Scenario { get; init; }

    /// <summary>Whether the SQL scripts that come with OceanBase are imported. Null means <c>false</c>.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, Mode = {Mode}, PrimaryZone = {PrimaryZone}, Whitelist = {Whitelist}, Charset = {Charset}, Collation = {Collation}, ReadOnly = {ReadOnly}, Comment = {Comment}, Scenario = {Scenario}, ImportScript = {ImportScript}");
        return true;
    }
}

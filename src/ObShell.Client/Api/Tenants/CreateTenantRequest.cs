using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Create tenant request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record CreateTenantRequest
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The zone list.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(value); }

    /// <summary>The mode.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("mode")]
    public TenantMode? Mode { get; init => field = Required.Known(value); }

    /// <summary>The primary zone.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>The whitelist.</summary>
    [JsonPropertyName("whitelist")]
    public string? Whitelist { get; init; }

    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The charset.</summary>
    [JsonPropertyName("charset")]
    public string? Charset { get; init; }

    /// <summary>The collation.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>The read only.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string? Comment { get; init; }

    /// <summary>The variables.</summary>
    [JsonPropertyName("variables")]
    public IReadOnlyDictionary<string, JsonNode?>? Variables { get; init; }

    /// <summary>The parameters.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, JsonNode?>? Parameters { get; init; }

    /// <summary>The scenario.</summary>
    [JsonPropertyName("scenario")]
    public TenantScenario? Scenario { get; init; }

    /// <summary>The import script.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, Mode = {Mode}, PrimaryZone = {PrimaryZone}, Whitelist = {Whitelist}, Charset = {Charset}, Collation = {Collation}, ReadOnly = {ReadOnly}, Comment = {Comment}, Scenario = {Scenario}, ImportScript = {ImportScript}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>Where Prometheus or Alertmanager is, and how OBShell logs in there.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ExternalSystemConfig
{
    /// <summary>The address, with <c>http://</c> or <c>https://</c>.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary>The name and password for it; null for none.</summary>
    [JsonPropertyName("auth")]
    public ExternalSystemAuth? Auth { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Address = {Address}");
        return true;
    }
}

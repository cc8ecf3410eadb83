using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The address of Prometheus or Alertmanager, and the login that OBShell uses there.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ExternalSystemConfig
{
    /// <summary>The address, beginning with <c>http://</c> or <c>https://</c>.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary>The user name and password; null for no authentication.</summary>
    [JsonPropertyName("auth")]
    public ExternalSystemAuth? Auth { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Address = {Address}");
        return true;
    }
}

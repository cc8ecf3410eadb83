using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Prometheus config.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record PrometheusConfig
{
    /// <summary>The address.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary>The auth.</summary>
    [JsonPropertyName("auth")]
    public ExternalSystemAuth? Auth { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Address = {Address}");
        return true;
    }
}

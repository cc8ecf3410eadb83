using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alarm instance.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmInstance
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public AlarmInstanceType Type { get; init; }

    /// <summary>The obcluster.</summary>
    [JsonPropertyName("obcluster")]
    public string Obcluster { get; init => field = value ?? ""; } = "";

    /// <summary>The obzone.</summary>
    [JsonPropertyName("obzone")]
    public string Obzone { get; init => field = value ?? ""; } = "";

    /// <summary>The observer.</summary>
    [JsonPropertyName("observer")]
    public string Observer { get; init => field = value ?? ""; } = "";

    /// <summary>The obtenant.</summary>
    [JsonPropertyName("obtenant")]
    public string Obtenant { get; init => field = value ?? ""; } = "";
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Ulimit info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UlimitInfo
{
    /// <summary>The nofile hard.</summary>
    [JsonPropertyName("nofileHard")]
    public string NofileHard { get; init => field = value ?? ""; } = "";

    /// <summary>The nofile soft.</summary>
    [JsonPropertyName("nofileSoft")]
    public string NofileSoft { get; init => field = value ?? ""; } = "";

    /// <summary>The max user processes hard.</summary>
    [JsonPropertyName("maxUserProcessesHard")]
    public string MaxUserProcessesHard { get; init => field = value ?? ""; } = "";

    /// <summary>The max user processes soft.</summary>
    [JsonPropertyName("maxUserProcessesSoft")]
    public string MaxUserProcessesSoft { get; init => field = value ?? ""; } = "";
}

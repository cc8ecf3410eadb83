using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The resource limits of the agent's user.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UlimitInfo
{
    /// <summary>The limit on open files, as text: a number or <c>unlimited</c>.</summary>
    [JsonPropertyName("nofileHard")]
    public string NofileHard { get; init => field = value ?? ""; } = "";

    /// <summary>The limit on open files, as text: a number or <c>unlimited</c>.</summary>
    [JsonPropertyName("nofileSoft")]
    public string NofileSoft { get; init => field = value ?? ""; } = "";

    /// <summary>The limit on processes, as text: a number or <c>unlimited</c>.</summary>
    [JsonPropertyName("maxUserProcessesHard")]
    public string MaxUserProcessesHard { get; init => field = value ?? ""; } = "";

    /// <summary>The limit on processes, as text: a number or <c>unlimited</c>.</summary>
    [JsonPropertyName("maxUserProcessesSoft")]
    public string MaxUserProcessesSoft { get; init => field = value ?? ""; } = "";
}
